import { describe, expect, it } from 'vitest'
import { evenWeights, movedWeight } from '../../../../renderer/screens/model/weight-moves.ts'

const weights = { succession: 0.4, workforce: 0.2, viability: 0.2, sector: 0.1, need: 0.1 }

describe('a moved weight', () => {
  it('takes from the others in proportion', () => {
    const moved = movedWeight({ weights, locked: [], id: 'succession', weight: 0.7 })
    expect(moved.succession).toBeCloseTo(0.7, 12)
    expect(moved.workforce).toBeCloseTo(0.1, 12)
    expect(moved.need).toBeCloseTo(0.05, 12)
  })

  it('leaves the locked ones alone and stops where they begin', () => {
    const moved = movedWeight({ weights, locked: ['workforce', 'viability'], id: 'succession', weight: 0.9 })
    expect(moved).toMatchObject({ workforce: 0.2, viability: 0.2 })
    expect(moved.succession).toBeCloseTo(0.6, 12)
    expect(moved.sector).toBeCloseTo(0, 12)
  })

  it('does not move where it is locked itself, or nothing is free to give way', () => {
    expect(movedWeight({ weights, locked: ['need'], id: 'need', weight: 0.5 })).toBe(weights)
    const locked = ['workforce', 'viability', 'sector', 'need'] as const
    expect(movedWeight({ weights, locked, id: 'succession', weight: 0.5 })).toBe(weights)
  })

  it('shares alike among others that were all at 0', () => {
    const moved = movedWeight({
      weights: { succession: 1, need: 0, sector: 0 },
      locked: [],
      id: 'succession',
      weight: 0.4,
    })
    expect(moved.need).toBeCloseTo(0.3, 12)
    expect(moved.sector).toBeCloseTo(0.3, 12)
  })
})

describe('even weights', () => {
  it('share what the locked ones leave', () => {
    const even = evenWeights(weights, ['succession'])
    expect(even.succession).toBe(0.4)
    expect(even.need).toBeCloseTo(0.15, 12)
  })
})
