import { describe, expect, it } from 'vitest'
import { moversOf } from '../../../shared/scoring/movers.ts'

describe('the movers between two lists', () => {
  const before = Uint32Array.from([4, 2, 0, 1, 3])

  it('are those that enter and leave the top, and those that moved furthest', () => {
    const after = Uint32Array.from([2, 1, 0, 3, 4])
    expect(moversOf(before, after, { top: 2, most: 2 })).toEqual({
      entering: [{ index: 1, before: 4, after: 2 }],
      leaving: [{ index: 4, before: 1, after: 5 }],
      furthest: [
        { index: 4, before: 1, after: 5 },
        { index: 1, before: 4, after: 2 },
      ],
    })
  })

  it('are none where nothing changed', () =>
    expect(moversOf(before, before, { top: 3, most: 5 })).toEqual({
      entering: [],
      leaving: [],
      furthest: [],
    }))
})
