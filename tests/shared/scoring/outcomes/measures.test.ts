import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, rankAgreement } from '../../../../shared/scoring/outcomes/agreement.ts'
import { aucOf } from '../../../../shared/scoring/outcomes/auc.ts'
import { backtest } from '../../../../shared/scoring/outcomes/backtest.ts'
import { wilson } from '../../../../shared/scoring/outcomes/calibration.ts'
import { liftByDecile } from '../../../../shared/scoring/outcomes/lift.ts'
import type { OutcomeCase, Trial } from '../../../../shared/scoring/outcomes/outcome.ts'

const trials = (hits: readonly number[], misses: readonly number[]): readonly Trial[] => [
  ...hits.map((score) => ({ score, hit: true })),
  ...misses.map((score) => ({ score, hit: false })),
]
const someTrials = fc.array(fc.record({ score: fc.nat(20), hit: fc.boolean() }), {
  minLength: 10,
  maxLength: 60,
})

describe('the lift by decile', () => {
  it('counts hits among the highest scores against all', () => {
    const twenty = Array.from({ length: 20 }, (_, place) => ({
      score: 100 - place,
      hit: place < 2 || place === 10,
    }))
    const deciles = liftByDecile(twenty)
    // 3 hits in 20: .15. The first two firms are both hits, of the sixth pair one is.
    expect(deciles?.[0]).toMatchObject({ decile: 1, cases: 2, hits: 2, rate: 1 })
    expect(deciles?.[0]?.lift).toBeCloseTo(1 / 0.15, 12)
    expect(deciles?.[5]?.lift).toBeCloseTo(0.5 / 0.15, 12)
  })

  it('is 1 everywhere where all score alike', () => {
    const alike = Array.from({ length: 20 }, (_, place) => ({ score: 50, hit: place < 5 }))
    expect(liftByDecile(alike)?.map(({ lift }) => lift)).toEqual(Array.from({ length: 10 }, () => 1))
  })

  it('keeps all cases and hits, in whatever order they come', () => {
    const none = trials(
      [],
      Array.from({ length: 10 }, () => 0),
    )
    fc.assert(
      fc.property(someTrials, (some) => {
        const deciles = liftByDecile(some)
        const hits = some.filter(({ hit }) => hit).length
        if (hits === 0) {
          expect(deciles).toBeNull()
          return
        }
        const total = (of: 'cases' | 'hits') => deciles?.reduce((sum, one) => sum + one[of], 0)
        expect(total('cases')).toBe(some.length)
        expect(total('hits')).toBeCloseTo(hits, 9)
        expect(liftByDecile([...some].reverse())).toEqual(deciles)
      }),
      { examples: [[[...none]]] },
    )
  })

  it('says nothing of fewer than ten cases', () => expect(liftByDecile(trials([1], [2, 3]))).toBeNull())
})

describe('the area under the curve', () => {
  it('has the interval of DeLong, worked by hand', () => {
    // The hits 3, 1 and 4 lie above all, half and all of the misses 0 and 2: mean 5/6, variance 1/12.
    // The misses lie below all and two thirds of the hits: variance 1/18.
    const found = aucOf(trials([3, 1, 4], [0, 2]))
    expect(found).toMatchObject({ hits: 3, misses: 2 })
    expect(found?.auc).toBeCloseTo(5 / 6, 12)
    const error = Math.sqrt(1 / 12 / 3 + 1 / 18 / 2) / ((5 / 6) * (1 / 6))
    const at = (odds: number) => 1 / (1 + Math.exp(-odds))
    expect(found?.low).toBeCloseTo(at(Math.log(5) - 1.959964 * error), 9)
    expect(found?.high).toBeCloseTo(at(Math.log(5) + 1.959964 * error), 9)
  })

  it('leaves doubt where a few hits and misses are wholly apart', () => {
    const found = aucOf(trials([3, 4], [1, 2]))
    expect([found?.auc, found?.high]).toEqual([1, 1])
    expect(found?.low).toBeLessThan(0.6)
    expect(aucOf(trials([1], [5]))).toMatchObject({ auc: 0, low: 0 })
  })

  it('is one half where all score alike, and its mirror where scores are turned round', () => {
    expect(aucOf(trials([1, 1], [1, 1]))?.auc).toBe(0.5)
    fc.assert(
      fc.property(someTrials, (some) => {
        const found = aucOf(some)
        const turned = aucOf(some.map(({ score, hit }) => ({ score: -score, hit })))
        expect((found?.auc ?? 0.5) + (turned?.auc ?? 0.5)).toBeCloseTo(1, 9)
        if (found !== null) {
          expect(0 <= found.low && found.low <= found.auc && found.auc <= found.high && found.high <= 1).toBe(
            true,
          )
        }
      }),
    )
  })

  it('is unknown without a hit or without a miss', () => {
    expect(aucOf(trials([1], []))).toBeNull()
    expect(aucOf(trials([], [1]))).toBeNull()
  })
})

describe('the interval of a share', () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d is from %d to %d', (hits, cases, low, high) => {
    expect(wilson(hits, cases).low).toBeCloseTo(low, 4)
    expect(wilson(hits, cases).high).toBeCloseTo(high, 4)
  })
})

describe('a back-test', () => {
  const one = (more: Partial<OutcomeCase>): OutcomeCase => ({
    lens: 'succession',
    model: { id: 'succession', version: '1' },
    score: 60,
    tier: 'B',
    outcome: 'still-there',
    ...more,
  })

  it('is kept apart by lens and version of the model', () => {
    const cases = [
      one({ outcome: 'converted', tier: 'A', score: 80 }),
      one({}),
      one({ lens: 'recovery', outcome: 'closed' }),
      one({ model: { id: 'succession', version: '2' } }),
    ]
    const found = backtest(cases)
    expect(found.map(({ lens, model, cases: count, hits }) => [lens, model.version, count, hits])).toEqual([
      ['succession', '1', 2, 1],
      ['recovery', '1', 1, 0],
      ['succession', '2', 1, 0],
    ])
    expect(found[0]?.tiers.map(({ tier, cases: count, rate }) => [tier, count, rate])).toEqual([
      ['A', 1, 1],
      ['B', 1, 0],
      ['C', 0, null],
      ['?', 0, null],
    ])
    expect(backtest(cases, ['closed'])[1]?.hits).toBe(1)
  })
})

describe('agreement', () => {
  it('is the kappa of Cohen', () => {
    // Two readers of 50 proposals: both yes 20, first alone 5, second alone 10, neither 15. .7 seen, .5 by chance.
    const times = (count: number, pair: readonly ['yes' | 'no', 'yes' | 'no']) =>
      Array.from({ length: count }, () => pair)
    const pairs = [
      ...times(20, ['yes', 'yes']),
      ...times(5, ['yes', 'no']),
      ...times(10, ['no', 'yes']),
      ...times(15, ['no', 'no']),
    ]
    const found = agreementOf(['yes', 'no'], pairs)
    expect([found?.observed, found?.expected]).toEqual([0.7, 0.5])
    expect(found?.kappa).toBeCloseTo(0.4, 12)
    expect(found?.weightedKappa).toBeCloseTo(0.4, 12)
  })

  it('counts a neighbouring tier as near', () => {
    const found = agreementOf(
      ['A', 'B', 'C'],
      [
        ['A', 'B'],
        ['B', 'B'],
        ['C', 'C'],
        ['A', 'A'],
      ],
    )
    expect(found?.weightedKappa ?? 0).toBeGreaterThan(found?.kappa ?? 1)
  })

  it('is unknown where all got one label, or where there is none', () => {
    expect(agreementOf(['A', 'B'], [['A', 'A']])?.kappa).toBeNull()
    expect(agreementOf(['A', 'B'], [])).toBeNull()
  })

  it('of two orders is the τ of Kendall', () => {
    expect(rankAgreement([1, 2, 3], [1, 2, 3])).toBe(1)
    expect(rankAgreement([1, 2, 3], [3, 2, 1])).toBe(-1)
    // Of six pairs five go the same way and one the other.
    expect(rankAgreement([1, 2, 3, 4], [2, 1, 3, 4])).toBeCloseTo(4 / 6, 12)
    // One tie on the left: 5 pairs untied there, all the same way; 6 untied on the right.
    expect(rankAgreement([1, 1, 3, 4], [1, 2, 3, 4])).toBeCloseTo(5 / Math.sqrt(30), 12)
    expect(rankAgreement([1, 1], [1, 2])).toBeNull()
  })
})
