import { describe, expect, it } from 'vitest'
import { firmsInAddress } from '../../../../renderer/parts/compared.ts'
import { comparisonOf, strongestReasons } from '../../../../renderer/screens/compare/comparison.ts'
import type { Part } from '../../../../shared/scoring/part.ts'

const part = (
  indicator: Part['indicator'],
  points: number,
  criterion: Part['criterion'] = 'viability',
): Part => ({
  criterion,
  indicator,
  raw: null,
  value: 0.5,
  low: 0,
  high: 1,
  prior: true,
  weight: 0.1,
  points,
})

describe('a comparison', () => {
  it('holds each firm against the one to its right, indicator by indicator', () => {
    const groups = comparisonOf([
      [part('profit', 5), part('equity', 2)],
      [part('profit', 3), part('equity', 4)],
      [part('profit', 3), part('equity', 1)],
    ])
    expect(groups).toHaveLength(1)
    expect(groups[0]?.points).toEqual([7, 7, 4])
    expect(groups[0]?.differences).toEqual([0, 3])
    expect(groups[0]?.lines.map(({ differences }) => differences)).toEqual([
      [2, 0],
      [-2, 3],
    ])
  })

  it('keeps a line that one firm alone has', () => {
    const [group] = comparisonOf([[part('viability', 9)], [part('profit', 4)]])
    expect(group?.lines).toMatchObject([
      { indicator: 'viability', parts: [{ points: 9 }, null], differences: [9] },
      { indicator: 'profit', parts: [null, { points: 4 }], differences: [-4] },
    ])
  })

  it('names first what speaks most for whoever is ahead', () => {
    const groups = comparisonOf([
      [part('profit', 1), part('equity', 2), part('trend', 6)],
      [part('profit', 8), part('equity', 3), part('trend', 5)],
    ])
    expect(strongestReasons(groups, 0, 2)).toEqual([
      { indicator: 'profit', points: 7 },
      { indicator: 'equity', points: 1 },
    ])
  })
})

describe('an address', () => {
  it('names up to three firms, each once', () => {
    expect(firmsInAddress('firm=a&firm=b&firm=a&firm=c&firm=d')).toEqual(['a', 'b', 'c'])
    expect(firmsInAddress('')).toEqual([])
  })
})
