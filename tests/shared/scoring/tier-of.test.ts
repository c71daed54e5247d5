import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { tierOf } from '../../../shared/scoring/tier-of.ts'

describe('a tier', () => {
  it.each([
    [70, 50, 100, 4, 'A'],
    [69.9, 60, 100, 4, 'B'],
    [80, 49.9, 100, 4, 'B'],
    [55, 0, 100, 4, 'B'],
    [54.9, 50, 100, 4, 'C'],
    [80, 60, 39.9, 4, '?'],
    [80, 60, 40, 4, 'A'],
    [80, 60, 100, 2, 'A'],
    [80, 60, 100, 1, 'B'],
    [40, 40, 100, 1, 'C'],
    [80, 60, 100, 0, '?'],
  ])('of score %d, low %d, coverage %d with %i signs is %s', (score, low, coverage, signs, tier) =>
    expect(tierOf({ score, low, coverage, signs }, modelOf('succession'))).toBe(tier),
  )

  it('does not hang on what a sum loses in rounding', () => {
    const firm = { score: 69.99999999999999, low: 49.99999999999999, coverage: 39.99999999999999, signs: 4 }
    expect(tierOf(firm, modelOf('succession'))).toBe('A')
  })

  it('asks for no sign of succession in the recovery lens', () => {
    expect(tierOf({ score: 80, low: 60, coverage: 100, signs: 0 }, modelOf('recovery'))).toBe('A')
  })
})
