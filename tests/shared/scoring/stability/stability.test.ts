import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Firm } from '../../../../shared/firm/firm.ts'
import { exactly } from '../../../../shared/firm/range.ts'
import { modelOf } from '../../../../shared/scoring/models/all.ts'
import { rankSheet } from '../../../../shared/scoring/rank-sheet.ts'
import { scoreSheet } from '../../../../shared/scoring/score-sheet.ts'
import { createChance } from '../../../../shared/scoring/stability/chance.ts'
import { createDrawRanks } from '../../../../shared/scoring/stability/draw-ranks.ts'
import { createScoreDraws } from '../../../../shared/scoring/stability/draw-scores.ts'
import {
  type Stability,
  type StabilityOptions,
  stability,
  USUAL_STABILITY,
} from '../../../../shared/scoring/stability/stability.ts'
import { valueSheet } from '../../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../../shared/scoring/weights-of.ts'
import { aFirm } from '../../criteria/a-firm.ts'
import { sheetOf, tieOrderOf } from '../a-sheet.ts'
import { someRankedFirms } from '../arbitrary-firm.ts'

function rankedOf(firms: readonly Firm[]) {
  const readings = sheetOf(firms)
  const model = modelOf('succession')
  const values = valueSheet(readings, model)
  const weights = weightsOf(model)
  const order = rankSheet(scoreSheet(values, weights), tieOrderOf(firms), readings.staff)
  return { values, weights, order }
}

function run(firms: readonly Firm[], options: Partial<StabilityOptions> = {}): Stability {
  const ranked = rankedOf(firms)
  const steps = stability({ ...ranked, ...USUAL_STABILITY, ...options, watched: [...ranked.order] })
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}

/** All known but what is said. */
const known = (more: Partial<Firm>): Firm =>
  aFirm({
    founded: '1990',
    noSuccessor: 1,
    ownerAge: exactly(60),
    soleDirector: false,
    newestAppointment: '2020-01',
    unreplacedExit: false,
    accountsDue: '2027-01-01',
    employees: exactly(20),
    profitCover: 0.5,
    equityRatio: 0.1,
    altmanZPrime: 2,
    trend: 0,
    nace: '25',
    deprivationDecile: 5,
    jobShare: 0.01,
    lastProvider: false,
    supportNearby: false,
    ...more,
  })

describe('the stability of ranks', () => {
  it('leaves no doubt where one firm is better in everything', () => {
    const firms = [
      known({
        id: 'worse',
        ownerAge: exactly(50),
        profitCover: 0,
        deprivationDecile: 9,
        nace: '56',
        employees: exactly(5),
      }),
      known({ id: 'better' }),
    ]
    const { firms: found, everInTop } = run(firms, { top: 1, draws: 50 })
    expect(found).toEqual([
      { index: 1, rank: 1, low: 1, median: 1, high: 1, topShare: 1 },
      { index: 0, rank: 2, low: 2, median: 2, high: 2, topShare: 0 },
    ])
    expect(everInTop).toEqual([{ index: 1, topShare: 1 }])
  })

  it('widens the interval of a firm of which little is known', () => {
    const firms = [
      ...Array.from({ length: 20 }, (_, index) => known({ id: `k${index}`, ownerAge: exactly(50 + index) })),
      aFirm({
        id: 'unknown',
        ownerAge: exactly(74),
        noSuccessor: 1,
        founded: '1980',
        employees: exactly(20),
      }),
    ]
    const { firms: found } = run(firms, { draws: 200, concentration: 1_000 })
    const unknown = found.find(({ index }) => index === 20)
    const others = found.filter(({ index }) => index !== 20)
    const width = (one: (typeof found)[number] | undefined) => (one?.high ?? 0) - (one?.low ?? 0)
    expect(width(unknown)).toBeGreaterThan(Math.max(...others.map(width)))
    for (const { low, median, high } of found) expect(low <= median && median <= high).toBe(true)
  })

  it('can leave what is not known at its assumption and shake the weights alone', () => {
    const firms = [known({ id: 'a' }), aFirm({ id: 'b', ownerAge: exactly(74) })]
    const { firms: found } = run(firms, { draws: 100, concentration: 1e9, unknowns: 'as-assumed' })
    expect(found.map(({ rank, low, high }) => [rank, low, high])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ])
  })

  it('gives the same answer for the same seed', () => {
    const firms = someRankedFirms(40, 3)
    const options = { draws: 60, top: 5 }
    expect(run(firms, options)).toEqual(run(firms, options))
    expect(run(firms, options)).not.toEqual(run(firms, { ...options, seed: 2 }))
  })

  it('says of every draw who was in the top', () => {
    const { everInTop } = run(someRankedFirms(60, 4), { draws: 40, top: 7 })
    expect(everInTop.reduce((sum, { topShare }) => sum + topShare, 0)).toBeCloseTo(7, 9)
  })

  it('reports each draw, and can be left at any', () => {
    const ranked = rankedOf([known({})])
    const steps = stability({ ...ranked, ...USUAL_STABILITY, draws: 3, watched: [] })
    expect(steps.next().value).toEqual({ done: 1, of: 3 })
    expect(steps.return(run([known({})], { draws: 1 })).done).toBe(true)
  })
})

describe('the ranks of one draw', () => {
  it('are those of a sort, ties by the order of the list', () => {
    const scores = fc.array(fc.constantFrom(0, 12.5, 50, 50 + 1e-12, 50.0001, 99.9, 100, 100.0000000001), {
      minLength: 1,
      maxLength: 60,
    })
    fc.assert(
      fc.property(scores, fc.nat(10), (list, most) => {
        const order = Uint32Array.from(list, (_, index) => index).reverse()
        const draw = Float64Array.from(list)
        const key = (firm: number) => Math.round((draw[firm] ?? 0) * 1e9)
        const sorted = [...order].sort((a, b) => key(b) - key(a) || b - a)
        const ranks = createDrawRanks(order, [...order])
        expect([...ranks.rank(draw)]).toEqual([...order].map((firm) => sorted.indexOf(firm) + 1))
        expect(ranks.first(most)).toEqual(sorted.slice(0, most))
      }),
    )
  })
})

describe('drawn scores', () => {
  it('are the score itself where all is known', () => {
    const { values, weights } = rankedOf([known({})])
    const drawn = new Float64Array(1)
    createScoreDraws(values, { chance: createChance(1), unknowns: 'drawn' })(weights, createChance(1), drawn)
    expect(drawn[0]).toBeCloseTo(scoreSheet(values, weights).score[0] ?? 0, 9)
  })

  it('lie within the interval, and on average at the mean of a triangle with its peak at the score', () => {
    const firms = someRankedFirms(30, 5)
    const { values, weights } = rankedOf(firms)
    const { score, low, high } = scoreSheet(values, weights)
    const chance = createChance(6)
    const draw = createScoreDraws(values, { chance, unknowns: 'drawn' })
    const drawn = new Float64Array(firms.length)
    const sums = firms.map(() => 0)
    for (let turn = 0; turn < 4_000; turn++) {
      draw(weights, chance, drawn)
      for (const [firm, value] of drawn.entries()) {
        expect(value >= (low[firm] ?? 0) - 1e-9 && value <= (high[firm] ?? 0) + 1e-9).toBe(true)
        sums[firm] = (sums[firm] ?? 0) + value
      }
    }
    for (const [firm, sum] of sums.entries()) {
      const mean = ((score[firm] ?? 0) + (low[firm] ?? 0) + (high[firm] ?? 0)) / 3
      expect(Math.abs(sum / 4_000 - mean)).toBeLessThan(1)
    }
  })
})
