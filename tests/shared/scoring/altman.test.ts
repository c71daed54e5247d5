import { describe, expect, it } from 'vitest'
import { altmanScore } from '../../../shared/scoring/altman.ts'
import { scoreFirm } from '../../../shared/scoring/score-firm.ts'

const RATIOS = { x1: 0.1, x2: 0.2, x3: 0.13, x4: 0.65, x5: 0.95 }

describe('Altman’s scores', () => {
  it('are sums of the ratios by his factors', () => {
    expect(altmanScore('z', RATIOS)).toBeCloseTo(2.169, 9)
    expect(altmanScore('z-prime', RATIOS)).toBeCloseTo(1.86611, 9)
    expect(altmanScore('z-double-prime', RATIOS)).toBeCloseTo(0.656 + 0.652 + 0.8736 + 0.6825, 9)
  })

  it('are unknown where a ratio is', () => {
    const { x5: _, ...four } = RATIOS
    expect(altmanScore('z-prime', four)).toBeNull()
    expect(altmanScore('z-double-prime', four)).not.toBeNull()
  })

  it('may be given by their ratios for a hand-written firm', () => {
    const zOf = (input: object) => scoreFirm(input).parts.find(({ indicator }) => indicator === 'z-score')
    expect(zOf({ altmanRatios: RATIOS })?.value).toBeCloseTo((1.86611 - 1.23) / (2.9 - 1.23), 9)
    expect(zOf({ viability: { altmanRatios: RATIOS } })).toEqual(zOf({ altmanRatios: RATIOS }))
    expect(zOf({ altmanRatios: RATIOS, altmanZPrime: 2.9 })?.value).toBe(1)
    expect(zOf({ altmanZPrime: 2.9, altmanRatios: RATIOS })?.value).toBe(1)
    expect(zOf({ altmanRatios: { x1: 0.1 } })?.prior).toBe(true)
    expect(() => scoreFirm({ altmanRatios: { x6: 1 } })).toThrow('key-unknown')
  })
})
