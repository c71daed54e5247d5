import { describe, expect, it } from 'vitest'
import { learnWeights } from '../../../../shared/scoring/outcomes/learn-weights.ts'
import { fitLogistic } from '../../../../shared/scoring/outcomes/logistic.ts'
import { createChance } from '../../../../shared/scoring/stability/chance.ts'

describe('a logistic regression', () => {
  it('gives the published answer for hours studied and passed exams', () => {
    // Wikipedia, "Logistic regression": intercept -4.0777, slope 1.5046.
    const hours = [
      0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5,
    ]
    const passed = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1]
    const fit = fitLogistic(
      hours.map((one) => [one]),
      passed.map(Boolean),
      0,
    )
    expect(fit.settled).toBe(true)
    expect(fit.intercept).toBeCloseTo(-4.0777, 4)
    expect(fit.slopes[0]).toBeCloseTo(1.5046, 4)
  })

  it('settles with a ridge where hits and misses are wholly apart', () => {
    const rows = Array.from({ length: 40 }, (_, place) => [place / 40])
    const fit = fitLogistic(
      rows,
      rows.map(([x = 0]) => x > 0.5),
      1,
    )
    expect(fit.settled).toBe(true)
    // At the optimum the slope's pull equals what the cases push: Σ x · (hit - chance) = ridge · slope.
    const push = rows.reduce((sum, [x = 0]) => {
      const chance = 1 / (1 + Math.exp(-fit.intercept - (fit.slopes[0] ?? 0) * x))
      return sum + x * (Number(x > 0.5) - chance)
    }, 0)
    expect(push).toBeCloseTo(fit.slopes[0] ?? Number.NaN, 8)
  })
})

describe('weights learned from outcomes', () => {
  const criteria = ['succession', 'workforce', 'need'] as const
  const chosen = [0.5, 0.3, 0.2]

  /** Firms whose chance to convert hangs on the criteria by these slopes. */
  function outcomes(count: number, slopes: readonly number[]) {
    const { uniform } = createChance(9)
    const values = Array.from({ length: count }, () => criteria.map(() => uniform()))
    const hits = values.map((row) => {
      const odds = row.reduce((sum, value, column) => sum + (slopes[column] ?? 0) * (value - 0.5), 0)
      return uniform() < 1 / (1 + Math.exp(-odds))
    })
    return { criteria, values, hits, chosen }
  }

  it('come near those by which the firms were made', () => {
    const learned = learnWeights(outcomes(4_000, [4, 1, 0]))
    if (learned.kind !== 'proposal') throw new Error(learned.kind)
    const [first, second, third] = learned.weights
    expect(Math.abs((first?.proposed ?? 0) - 0.8)).toBeLessThan(0.05)
    expect(Math.abs((second?.proposed ?? 0) - 0.2)).toBeLessThan(0.05)
    expect(Math.abs(third?.proposed ?? 1)).toBeLessThan(0.05)
    expect(learned.weights.reduce((sum, { proposed }) => sum + proposed, 0)).toBeCloseTo(1, 12)
    expect(first).toMatchObject({ criterion: 'succession', chosen: 0.5 })
  })

  it('say so where more of a criterion went with fewer hits', () => {
    const learned = learnWeights(outcomes(2_000, [3, -3, 1]))
    if (learned.kind !== 'proposal') throw new Error(learned.kind)
    expect(learned.weights[1]?.slope).toBeLessThan(0)
    expect(learned.weights[1]?.proposed).toBe(0)
  })

  it('are refused below ten hits and ten misses a criterion', () => {
    expect(learnWeights(outcomes(40, [1, 1, 1]))).toMatchObject({ kind: 'too-few', needed: 30 })
    const none = outcomes(500, [1, 1, 1])
    expect(learnWeights({ ...none, hits: none.hits.map(() => false) })).toEqual({
      kind: 'too-few',
      hits: 0,
      misses: 500,
      needed: 30,
    })
  })
})
