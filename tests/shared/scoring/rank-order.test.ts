import { describe, expect, it } from 'vitest'
import { rankOrderWeights } from '../../../shared/scoring/rank-order.ts'

const weightsOf = (order: unknown, method: string) => Object.values(rankOrderWeights({ order, method }))

describe('weights from an order', () => {
  it('by the centroid are those of Barron and Barrett 1996', () => {
    const found = weightsOf(['a', 'b', 'c', 'd'], 'centroid')
    for (const [place, weight] of [0.5208, 0.2708, 0.1458, 0.0625].entries()) {
      expect(found[place]).toBeCloseTo(weight, 4)
    }
  })

  it('by the sum of ranks fall evenly', () =>
    expect(weightsOf(['a', 'b', 'c', 'd'], 'rank-sum')).toEqual([0.4, 0.3, 0.2, 0.1]))

  it('may all be equal', () =>
    expect(weightsOf(['a', 'b', 'c', 'd'], 'equal')).toEqual([0.25, 0.25, 0.25, 0.25]))

  it('share the weights of the ranks that equals take up', () => {
    const found = rankOrderWeights({ order: ['a', ['b', 'c'], 'd'], method: 'rank-sum' })
    expect(found).toEqual({ a: 0.4, b: 0.25, c: 0.25, d: 0.1 })
  })

  it.each([
    [{ order: [], method: 'equal' }, 'comparison-empty'],
    [{ order: ['a', ['b', 'a']], method: 'equal' }, 'criterion-twice'],
    [{ order: ['a', 3], method: 'equal' }, 'not-a-name'],
    [{ order: ['a'], method: 'best' }, 'not-one-of'],
    [{ order: 'a', method: 'equal' }, 'not-a-list'],
    [{ ranks: ['a'] }, 'key-unknown'],
  ])('are refused for %j: %s', (input, code) => expect(() => rankOrderWeights(input)).toThrow(code))
})
