import fc from 'fast-check'
import { Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { fillMissing, setPair } from '../../../shared/scoring/fill-missing.ts'
import { perron } from '../../../shared/scoring/perron.ts'
import { weigh } from '../../../shared/scoring/weigh.ts'

/** Criteria a, b, … and their judgements "ab": ratio. */
function compare(size: number, ratios: Readonly<Record<string, number>>) {
  const criteria = 'abcdefghij'.slice(0, size).split('')
  return { criteria, judgements: Object.entries(ratios).map(([pair, ratio]) => [pair[0], pair[1], ratio]) }
}

describe('weights from pairwise judgements', () => {
  it('agree with a published comparison of seven drinks (Saaty 2008)', () => {
    const rows = {
      coffee: { wine: 9, tea: 5, beer: 2, soda: 1, milk: 1 },
      water: { coffee: 2, wine: 9, tea: 9, beer: 3, soda: 2, milk: 3 },
      tea: { wine: 3 },
      beer: { wine: 9, tea: 3, milk: 1 },
      soda: { wine: 9, tea: 4, beer: 2, milk: 2 },
      milk: { wine: 9, tea: 3 },
      wine: {},
    }
    const judgements = Object.entries(rows).flatMap(([a, row]) =>
      Object.entries(row).map(([b, ratio]) => [a, b, ratio]),
    )
    const found = weigh({ criteria: Object.keys(rows), judgements })
    const expected = {
      coffee: 0.1775,
      wine: 0.0191,
      tea: 0.0418,
      beer: 0.1164,
      soda: 0.1896,
      milk: 0.1288,
      water: 0.3268,
    }
    for (const [name, weight] of Object.entries(expected)) expect(found.weights[name]).toBeCloseTo(weight, 4)
    expect(found.lambdaMax).toBeCloseTo(7.176629, 6)
    expect(found.consistencyRatio).toBeCloseTo(0.0223, 4)
    expect([found.acceptable, found.worst]).toEqual([true, null])
  })

  it('are exact where the judgements agree with each other', () => {
    const { weights, lambdaMax, consistencyRatio } = weigh(compare(3, { ab: 2, ac: 6, bc: 3 }))
    expect(weights['a']).toBeCloseTo(0.6, 12)
    expect(weights['b']).toBeCloseTo(0.3, 12)
    expect(weights['c']).toBeCloseTo(0.1, 12)
    expect(lambdaMax).toBeCloseTo(3, 12)
    expect(consistencyRatio).toBeCloseTo(0, 12)
  })

  it('give the succession lens its weights', () => {
    const found = weigh(compare(5, { ab: 2, ac: 2, ad: 2, ae: 3, bc: 1, bd: 2, be: 2, cd: 2, ce: 2, de: 1 }))
    const expected = [0.3487, 0.2094, 0.2094, 0.122, 0.1105]
    for (const [place, weight] of Object.values(found.weights).entries()) {
      expect(weight).toBeCloseTo(expected[place] ?? Number.NaN, 4)
    }
    expect(found.lambdaMax).toBeCloseTo(5.0522, 4)
    expect(found.consistencyRatio).toBeCloseTo(0.0117, 4)
  })

  it('need no consistency of one or two criteria', () => {
    expect(weigh({ criteria: ['a'], judgements: [] })).toMatchObject({
      weights: { a: 1 },
      consistencyRatio: 0,
    })
    const two = weigh(compare(2, { ab: 3 }))
    expect(two.weights['a']).toBeCloseTo(0.75, 12)
    expect(two.consistencyRatio).toBe(0)
  })

  it('name the judgement that fits worst, and what would fit, where they disagree too much', () => {
    const { acceptable, consistencyRatio, worst, weights } = weigh(
      compare(4, { ab: 2, ac: 4, ad: 1 / 9, bc: 2, bd: 4, cd: 2 }),
    )
    expect(acceptable).toBe(false)
    expect(consistencyRatio).toBeGreaterThan(0.1)
    expect(worst).toMatchObject({ pair: ['a', 'd'], given: 1 / 9 })
    expect(worst?.consistent).toBeCloseTo((weights['a'] ?? 0) / (weights['d'] ?? 1), 12)
  })

  it('combine several judges by the geometric mean of what each said', () => {
    const criteria = ['a', 'b', 'c']
    const judges = [
      [
        ['a', 'b', 2],
        ['b', 'c', 4],
        ['a', 'c', 8],
      ],
      [
        ['b', 'a', 1 / 8],
        ['c', 'b', 1],
        ['a', 'c', 2],
      ],
    ]
    const means = [
      ['a', 'b', 4],
      ['b', 'c', 2],
      ['a', 'c', 4],
    ]
    const together = weigh({ criteria, judges })
    const mean = weigh({ criteria, judgements: means })
    for (const name of criteria) expect(together.weights[name]).toBeCloseTo(mean.weights[name] ?? 0, 12)
    expect(together.lambdaMax).toBeCloseTo(mean.lambdaMax, 12)
  })
})

describe('an incomplete comparison', () => {
  it('follows its chain of judgements where there is only one', () => {
    const { weights, consistencyRatio } = weigh(compare(4, { ab: 2, bc: 3, cd: 0.5 }))
    const expected = [6 / 12, 3 / 12, 1 / 12, 2 / 12]
    for (const [place, weight] of Object.values(weights).entries()) {
      expect(weight).toBeCloseTo(expected[place] ?? Number.NaN, 9)
    }
    expect(consistencyRatio).toBeCloseTo(0, 9)
  })

  it('takes for each missing pair the value that makes the greatest eigenvalue least', () => {
    const ratio = fc.integer({ min: -8, max: 8 }).map((step) => (step < 0 ? 1 / (1 - step) : 1 + step))
    fc.assert(
      fc.property(fc.array(ratio, { minLength: 8, maxLength: 8 }), (ratios) => {
        const known = ['01', '12', '23', '34', '40', '02', '13', '24']
        const missing = [
          [0, 3],
          [1, 4],
        ] as const
        const matrix = Matrix.ones(5, 5)
        for (const [place, pair] of known.entries()) {
          setPair(matrix, [Number(pair[0]), Number(pair[1])], ratios[place] ?? 1)
        }
        const filled = fillMissing(matrix, missing)
        const least = perron(filled).value
        for (const pair of missing) {
          for (const factor of [0.9, 0.99, 1.01, 1.1]) {
            const other = filled.clone()
            setPair(other, pair, filled.get(pair[0], pair[1]) * factor)
            expect(perron(other).value).toBeGreaterThan(least)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a comparison that cannot be used', () => {
  it.each([
    [{ criteria: [] }, 'comparison-empty'],
    [{}, 'comparison-empty'],
    [compare(9, {}), 'comparison-too-large'],
    [{ criteria: ['a', 'a'] }, 'criterion-twice'],
    [{ criteria: ['a', 1] }, 'not-a-name'],
    [{ criteria: 'ab' }, 'not-a-list'],
    [{ criteria: ['a', 'b'], weights: [] }, 'key-unknown'],
    [compare(2, { ab: 0 }), 'ratio-not-positive'],
    [compare(2, { ab: -2 }), 'ratio-not-positive'],
    [compare(2, { ab: Number.NaN }), 'ratio-not-positive'],
    [compare(2, { ab: Number.POSITIVE_INFINITY }), 'ratio-not-positive'],
    [compare(2, { ac: 2 }), 'criterion-unknown'],
    [compare(2, { aa: 1 }), 'judgement-of-itself'],
    [compare(2, { ab: 2, ba: 2 }), 'judgement-twice'],
    [compare(3, { ab: 2 }), 'judgements-not-connected'],
    [compare(4, { ab: 2, cd: 2 }), 'judgements-not-connected'],
    [{ criteria: ['a', 'b'], judgements: [['a', 'b']] }, 'judgement-not-read'],
    [{ criteria: ['a', 'b'], judges: [7] }, 'not-a-list'],
  ])('%j is refused: %s', (input, code) => {
    expect(() => weigh(input)).toThrow(expect.objectContaining({ name: 'InputFault', code }))
  })
})
