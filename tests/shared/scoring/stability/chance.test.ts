import { describe, expect, it } from 'vitest'
import { createChance, drawWeights } from '../../../../shared/scoring/stability/chance.ts'

const many = (count: number, draw: () => number) => Array.from({ length: count }, draw)
const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length
const variance = (numbers: readonly number[]) => {
  const middle = mean(numbers)
  return mean(numbers.map((one) => (one - middle) ** 2))
}

describe('a seeded chance', () => {
  it('gives the same numbers for the same seed, and others for another', () => {
    const draw = (seed: number) => many(5, createChance(seed).uniform)
    expect(draw(7)).toEqual(draw(7))
    expect(draw(7)).not.toEqual(draw(8))
  })

  it('is even over [0, 1)', () => {
    const numbers = many(100_000, createChance(1).uniform)
    expect(Math.min(...numbers.slice(0, 1_000)) >= 0 && Math.max(...numbers.slice(0, 1_000)) < 1).toBe(true)
    expect(mean(numbers)).toBeCloseTo(1 / 2, 2)
    expect(variance(numbers)).toBeCloseTo(1 / 12, 2)
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      numbers.filter((one) => Math.floor(one * 10) === tenth),
    )
    for (const { length } of tenths) expect(Math.abs(length - 10_000)).toBeLessThan(400)
  })

  it('has normal numbers of mean 0 and variance 1', () => {
    const numbers = many(100_000, createChance(2).normal)
    expect(mean(numbers)).toBeCloseTo(0, 1)
    expect(variance(numbers)).toBeCloseTo(1, 1)
  })

  it.each([0.3, 1, 11, 35])('has gamma numbers whose mean and variance are their shape, %d', (shape) => {
    const chance = createChance(3)
    const numbers = many(50_000, () => chance.gamma(shape))
    expect(Math.abs(mean(numbers) / shape - 1)).toBeLessThan(0.03)
    expect(Math.abs(variance(numbers) / shape - 1)).toBeLessThan(0.06)
  })
})

describe('drawn weights', () => {
  const chosen = [0.35, 0.21, 0.21, 0.12, 0.11, 0]
  const chance = createChance(4)
  const draws = Array.from({ length: 20_000 }, () => drawWeights(chance, chosen, 100))

  it('sum to 1, and a weight of 0 stays 0', () => {
    for (const draw of draws.slice(0, 100)) {
      expect(draw.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12)
      expect(draw[5]).toBe(0)
    }
  })

  it('lie around the chosen ones, as far as the concentration says', () => {
    for (const [row, weight] of chosen.entries()) {
      const drawn = draws.map((draw) => draw[row] ?? 0)
      expect(mean(drawn)).toBeCloseTo(weight, 2)
      expect(variance(drawn)).toBeCloseTo((weight * (1 - weight)) / 101, 4)
    }
  })
})
