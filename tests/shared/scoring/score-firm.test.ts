import { describe, expect, it } from 'vitest'
import { InputFault } from '../../../shared/scoring/input-fault.ts'
import { RECOVERY } from '../../../shared/scoring/models/recovery.ts'
import { SUCCESSION_REGISTRY } from '../../../shared/scoring/models/succession-registry.ts'
import { scoreFirm } from '../../../shared/scoring/score-firm.ts'

/** Points by line, to 3 decimals. */
const pointsOf = (input: unknown) =>
  Object.fromEntries(
    scoreFirm(input).parts.map(({ indicator, points }) => [indicator, Math.round(points * 1_000) / 1_000]),
  )

function expectScore(input: unknown, expected: readonly [number, number, number, number], tier: string) {
  const { score, low, high, coverage, tier: found } = scoreFirm(input)
  for (const [place, value] of [score, low, high, coverage].entries()) {
    expect(value).toBeCloseTo(expected[place] ?? Number.NaN, 9)
  }
  expect(found).toBe(tier)
}

describe('the succession lens', () => {
  it('gives a firm with everything in its favour 91.15', () => {
    const firm = {
      ownerAge: 67,
      noSuccessor: 1,
      firmAge: 32,
      governance: 1,
      viability: 0.8,
      employees: 24,
      sector: 1,
      need: 0.8,
    }
    expectScore(firm, [91.15, 91.15, 91.15, 100], 'A')
    expect(pointsOf(firm)).toEqual({
      'owner-age': 15.05,
      'no-successor': 8.75,
      'firm-age': 5.25,
      governance: 3.5,
      employees: 21,
      viability: 16.8,
      sector: 12,
      need: 8.8,
    })
  })

  it('says "?" of a firm of which age, staff and sector are known, and leaves the interval wide', () => {
    expectScore({ firmAge: 32, employees: 24, sector: 1 }, [67.725, 38.25, 100, 38.25], '?')
  })

  it('gives a restaurant with little in its favour 45.795', () => {
    const firm = {
      ownerAge: 58,
      noSuccessor: 0.1,
      firmAge: 12,
      governance: 0.2,
      viability: 0.5,
      employees: 8,
      sector: 0.45,
      need: 0.5,
    }
    expectScore(firm, [45.795, 45.795, 45.795, 100], 'C')
    expect(pointsOf(firm)).toEqual({
      'owner-age': 8.75,
      'no-successor': 0.875,
      'firm-age': 1.68,
      governance: 0.7,
      employees: 12.39,
      viability: 10.5,
      sector: 5.4,
      need: 5.5,
    })
  })

  it('knows nothing of a firm of which nothing is known', () => {
    expectScore({}, [46.5, 0, 100, 0], '?')
    expectScore({ ownerAge: null, employees: null }, [46.5, 0, 100, 0], '?')
  })

  it('takes viability and need in parts, one by one', () => {
    // .4 · .5 + .2 · (.15 / .3) + .2 · prior .5 + .2 · .7, of 21 points.
    const { score } = scoreFirm({ viability: { profit: 0.5, equity: 0.15, trend: 0 } })
    expect(score - scoreFirm({}).score).toBeCloseTo(21 * (0.2 + 0.1 + 0.1 + 0.14 - 0.5), 9)
    expect(scoreFirm({ profitCover: 0.5, equityRatio: 0.15, trend: 0 }).score).toBeCloseTo(score, 12)
    // Decile 3 is .8; 1% of the jobs .2; last provider 1; no support .3; of 11 points.
    const need = { deprivationDecile: 3, jobShare: 0.01, lastProvider: true, supportNearby: false }
    const value = 0.5 * 0.8 + 0.2 * 0.2 + 0.15 + 0.15 * 0.3
    expect(scoreFirm({ need }).score - scoreFirm({}).score).toBeCloseTo(11 * (value - 0.5), 9)
    expect(scoreFirm(need).coverage).toBeCloseTo(11, 12)
  })

  it('prefers Z′ to Z″, and a whole to its parts', () => {
    const zOf = (parts: object) =>
      scoreFirm(parts).parts.find(({ indicator }) => indicator === 'z-score')?.value
    expect(zOf({ altmanZPrime: 2.9, altmanZDoublePrime: 1.1 })).toBe(1)
    expect(zOf({ altmanZDoublePrime: 1.85 })).toBeCloseTo(0.5, 12)
    expect(scoreFirm({ need: 0.8, deprivationDecile: 10 })).toEqual(scoreFirm({ need: 0.8 }))
    expect(scoreFirm({ sector: 1, nace: '84' })).toEqual(scoreFirm({ sector: 1 }))
  })

  it('takes the higher value of firm age and tenure', () => {
    expect(scoreFirm({ firmAge: 60, tenure: 30 })).toEqual(
      expect.objectContaining({ score: scoreFirm({ firmAge: 30 }).score }),
    )
    expect(scoreFirm({ firmAge: 12, tenure: 3 }).score).toBe(scoreFirm({ firmAge: 12 }).score)
  })

  it('knows governance as soon as one flag is, and lets the others only raise the best case', () => {
    const part = scoreFirm({ governance: { 'sole-director': true, 'late-accounts': false } }).parts.find(
      ({ indicator }) => indicator === 'governance',
    )
    expect(part).toMatchObject({ raw: ['sole-director'], value: 0.5, low: 0.5, high: 1, prior: false })
    const absent = scoreFirm({
      governance: { 'late-accounts': false, 'no-new-director-10y': false },
    }).parts.find(({ indicator }) => indicator === 'governance')
    expect(absent).toMatchObject({ raw: [], value: 0, low: 0, high: 1, prior: false })
  })

  it('scores a band from its worst to its best', () => {
    const { parts } = scoreFirm({ employees: { low: 10, high: 19 }, ownerAge: { low: 71, high: null } })
    expect(parts.find(({ indicator }) => indicator === 'employees')).toMatchObject({
      raw: { low: 10, high: 19 },
      low: 0.75,
      high: 1,
    })
    expect(parts.find(({ indicator }) => indicator === 'owner-age')?.raw).toEqual({ low: 71, high: null })
  })

  it('holds a firm with one sign of succession at B, however high it scores', () => {
    const rest = { employees: 24, viability: 1, sector: 1, need: 1 }
    expect(scoreFirm({ ...rest, ownerAge: 74, noSuccessor: 1 }).tier).toBe('A')
    expect(scoreFirm({ ...rest, ownerAge: 74 })).toMatchObject({ tier: 'B' })
    expect(scoreFirm({ ...rest, ownerAge: 74 }).score).toBeGreaterThan(70)
    expect(scoreFirm({ ...rest, governance: { 'sole-director': false }, tenure: 30 }).tier).toBe('A')
  })

  it('says "?" where no sign of succession is known, whatever the score', () => {
    const { score, coverage, tier } = scoreFirm({ employees: 24, viability: 1, sector: 1, need: 1 })
    expect([score > 70, coverage > 40, tier]).toEqual([true, true, '?'])
  })
})

describe('the recovery lens', () => {
  it('weighs a plant in administration with half its core by hand', () => {
    const firm = {
      lens: 'recovery',
      signals: ['administration-or-liquidation', 'wage-arrears'],
      core: { plant: 1, orders: 0.5, 'skilled-staff': 1, suppliers: 0.5, site: 0 },
      committedWorkers: 15,
      legalRoute: 1,
      nace: '25.6',
      need: 0.6,
    }
    // urgency 1 - .05 · .2 = .99; core 3 / 5 = .6; 15 workers .85; sector 1.
    const score = 29 * 0.99 + 27 * 0.6 + 13 * 0.85 + 10 + 10 + 11 * 0.6
    expectScore(firm, [score, score, score, 100], 'A')
    expect(pointsOf(firm)).toMatchObject({ urgency: 28.71, plant: 5.4, suppliers: 2.7, site: 0 })
  })

  it('knows nothing: every prior', () => {
    const score = 29 * 0.1 + 27 * 0.5 + 13 * 0.4 + 10 * 0.3 + 10 * 0.5 + 11 * 0.5
    expectScore({ lens: 'recovery' }, [score, 0, 100, 0], '?')
    expect(pointsOf({ lens: 'recovery' })).toMatchObject({ core: 13.5, 'committed-workers': 5.2 })
  })

  it('takes silence about signs as no sign once signs were asked for', () => {
    expectScore({ lens: 'recovery', signals: [], legalRoute: 0.2 }, [31.2, 2, 63, 39], '?')
  })

  it('takes signals by name, by strength, or both', () => {
    const urgency = (signals: unknown) => scoreFirm({ lens: 'recovery', signals }).parts[0]
    expect(urgency(['strike-off', 'hours-cut'])).toMatchObject({ raw: ['strike-off', 'hours-cut'] })
    expect(urgency(['strike-off', 'hours-cut'])?.value).toBeCloseTo(1 - 0.4 * 0.65, 12)
    expect(urgency(['strike-off', 0.35])?.value).toBeCloseTo(1 - 0.4 * 0.65, 12)
    expect(urgency({ 'strike-off': 0.2 })?.value).toBeCloseTo(0.2, 12)
  })

  it('counts the employees where nobody counted who would join', () => {
    expect(pointsOf({ lens: 'recovery', employees: 20 })).toMatchObject({ employees: 13 })
    expect(pointsOf({ lens: 'recovery', employees: 20, committedWorkers: 6 })).toMatchObject({
      'committed-workers': 5.2,
    })
  })

  it('takes the parts of the core one by one', () => {
    const { coverage, parts } = scoreFirm({ lens: 'recovery', plant: 1 })
    expect(coverage).toBeCloseTo(27 / 5, 12)
    const core = parts.filter(({ criterion }) => criterion === 'core')
    expect(core.map(({ indicator, prior, value }) => [indicator, prior, value])).toEqual([
      ['plant', false, 1],
      ['orders', true, 0.5],
      ['skilled-staff', true, 0.5],
      ['suppliers', true, 0.5],
      ['site', true, 0.5],
    ])
  })

  it('has no red-herring rule', () => {
    const rest = { lens: 'recovery', signals: ['insolvency-filing'], core: 1, employees: 30, legalRoute: 1 }
    expect(scoreFirm({ ...rest, need: 1 }).tier).toBe('A')
  })
})

describe('a model of one’s own', () => {
  it('scores in the place of the lens’s full model', () => {
    // Registry only: 50 · (.5 · .86 + .25 · .52 + .15 · .5 + .1 · .3) + 25 · 1 + 25 · .5.
    const { score } = scoreFirm({ ownerAge: 67, employees: 24 }, SUCCESSION_REGISTRY)
    expect(score).toBeCloseTo(50 * 0.665 + 37.5, 9)
  })

  it('looks at a firm with its own lens, and refuses one that asks for the other', () => {
    expect(scoreFirm({ signals: [] }, RECOVERY).parts[0]?.criterion).toBe('urgency')
    expect(() => scoreFirm({ lens: 'succession' }, RECOVERY)).toThrow('not-one-of')
  })
})

describe('a hand-written firm that cannot be used', () => {
  it.each([
    [[], 'not-an-object', { value: '[]' }],
    ['x', 'not-an-object', { value: '"x"' }],
    [{ owner: 67 }, 'key-unknown', { key: 'owner' }],
    [JSON.parse('{ "__proto__": 1 }'), 'key-unknown', { key: '__proto__' }],
    [{ ownerAge: '67' }, 'not-a-number', { key: 'ownerAge', value: '"67"' }],
    [{ ownerAge: Number.NaN }, 'not-a-number', { key: 'ownerAge' }],
    [{ ownerAge: 200 }, 'out-of-range', { key: 'ownerAge', value: 200 }],
    [{ employees: -1 }, 'out-of-range', { key: 'employees', value: -1 }],
    [{ employees: { low: 10, high: 5 } }, 'band-upside-down', { low: 10, high: 5 }],
    [{ employees: { low: 10 } }, 'not-a-number', { key: 'employees.high' }],
    [{ employees: { low: 10, top: 5 } }, 'key-unknown', { key: 'top' }],
    [{ noSuccessor: 1.1 }, 'out-of-range', { key: 'noSuccessor' }],
    [{ viability: 2 }, 'out-of-range', { key: 'viability' }],
    [{ viability: { profits: 1 } }, 'key-unknown', { key: 'profits' }],
    [{ governance: ['sole-director'] }, 'not-a-number', { key: 'governance' }],
    [{ governance: { 'sole-director': 'yes' } }, 'not-yes-or-no', { key: 'sole-director' }],
    [{ lastProvider: 0.5 }, 'not-yes-or-no', { key: 'lastProvider' }],
    [{ deprivationDecile: 0 }, 'out-of-range', { key: 'deprivationDecile' }],
    [{ nace: 25 }, 'not-a-sector', { key: 'nace', value: '25' }],
    [{ nace: '40' }, 'not-a-sector', { key: 'nace' }],
    [{ lens: 'both' }, 'not-one-of', { key: 'lens', value: '"both"' }],
    [{ signals: ['fire'] }, 'not-one-of', { key: 'signals', value: '"fire"' }],
    [{ signals: 'strike-off' }, 'not-one-of', { key: 'signals' }],
    [{ signals: [1.5] }, 'out-of-range', { key: 'signals' }],
  ])('%j is refused: %s', (input, code, details) => {
    let fault: unknown
    try {
      scoreFirm(input)
    } catch (error) {
      fault = error
    }
    expect(fault).toBeInstanceOf(InputFault)
    expect(fault).toMatchObject({ code, details })
  })
})
