import { describe, expect, it } from 'vitest'
import { type Judge, nextPair, pairsOf, reportOf } from '../../../../renderer/screens/model/pairwise.ts'

const criteria = ['succession', 'workforce', 'viability'] as const
const judge = (name: string, ...answers: Judge['answers']): Judge => ({ name, answers })

describe('a session of comparisons', () => {
  it('asks about neighbours first, and about every pair once', () => {
    expect(pairsOf(criteria)).toEqual([
      ['succession', 'workforce'],
      ['workforce', 'viability'],
      ['succession', 'viability'],
    ])
  })

  it('does not ask again what was answered or passed over', () => {
    const one = judge(
      '',
      { pair: ['succession', 'workforce'], ratio: 3 },
      { pair: ['workforce', 'viability'], ratio: null },
    )
    expect(nextPair(criteria, one)).toEqual(['succession', 'viability'])
  })

  it('has no weights while the answers leave criteria apart', () => {
    expect(reportOf(criteria, [judge('')])).toBeNull()
    expect(reportOf(criteria, [judge('', { pair: ['succession', 'workforce'], ratio: 3 })])).toBeNull()
  })

  it('makes weights of consistent answers: 3 : 1 : 1 gives 60, 20 and 20 percent', () => {
    const report = reportOf(criteria, [
      judge(
        '',
        { pair: ['succession', 'workforce'], ratio: 3 },
        { pair: ['workforce', 'viability'], ratio: 1 },
        { pair: ['succession', 'viability'], ratio: 3 },
      ),
    ])
    expect(report?.together.weights['succession']).toBeCloseTo(0.6, 9)
    expect(report?.together.weights['viability']).toBeCloseTo(0.2, 9)
    expect(report?.together.acceptable).toBe(true)
  })

  it('says how far two people are apart, and leaves out who said nothing', () => {
    const both = (ratio: number) =>
      judge('', { pair: ['succession', 'workforce'], ratio }, { pair: ['workforce', 'viability'], ratio: 1 })
    const report = reportOf(criteria, [both(9), both(1), judge('')])
    expect(report?.judges).toHaveLength(2)
    expect(report?.pairs[0]).toMatchObject({ pair: ['succession', 'workforce'], spread: 9 })
    expect(report?.disagreement).toBeGreaterThan(0.1)
  })
})
