import { describe, expect, it } from 'vitest'
import { judgesReport } from '../../../shared/scoring/judges.ts'

const report = (...judges: readonly unknown[]) => judgesReport({ criteria: ['a', 'b', 'c'], judges })

describe('several judges', () => {
  const first = [
    ['a', 'b', 2],
    ['a', 'c', 6],
    ['b', 'c', 3],
  ]

  it('who say the same do not disagree', () => {
    const { disagreement, pairs, judges } = report(first, first)
    expect(disagreement).toBeCloseTo(0, 12)
    expect(pairs.map(({ spread }) => spread)).toEqual([1, 1, 1])
    expect(judges[0]?.consistencyRatio).toBeCloseTo(0, 9)
  })

  it('who differ are told by how much, and over which pair most', () => {
    // The second turns the order round: .6 .3 .1 against .1 .3 .6, together a third each.
    const second = [
      ['b', 'a', 3],
      ['a', 'c', 1 / 6],
      ['c', 'b', 2],
    ]
    const { together, disagreement, pairs } = report(first, second)
    expect(together.weights['b']).toBeGreaterThan(together.weights['a'] ?? 1)
    expect(disagreement).toBeGreaterThan(0.2)
    expect(pairs[0]).toMatchObject({ pair: ['a', 'c'], highest: 6 })
    expect(pairs[0]?.spread).toBeCloseTo(36, 9)
  })

  it('who left criteria apart have no weights of their own, but count among all', () => {
    const { judges, pairs, together } = report(first, [['b', 'c', 9]])
    expect(judges[1]).toBeNull()
    expect(pairs).toEqual([{ pair: ['b', 'c'], lowest: 3, highest: 9, spread: 3 }])
    expect(together.weights['b']).toBeGreaterThan(0.3)
  })
})
