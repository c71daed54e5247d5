import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PortfolioFirm, portfolio } from '../../../../shared/scoring/beside/portfolio.ts'

const firm = (id: string, staffDays: number, netJobs: number, isInPoorPlace = false): PortfolioFirm => ({
  id,
  staffDays,
  netJobs,
  isInPoorPlace,
})

/** The best net jobs of all subsets, or null where none fulfils the floor. */
function bestOfAll(firms: readonly PortfolioFirm[], days: number, least: number): number | null {
  let best: number | null = null
  for (let mask = 0; mask < 1 << firms.length; mask++) {
    const chosen = firms.filter((_, place) => (mask & (1 << place)) !== 0)
    const taken = chosen.reduce((sum, { staffDays }) => sum + Math.ceil(2 * staffDays) / 2, 0)
    const poor = chosen.filter(({ isInPoorPlace }) => isInPoorPlace).length
    if (taken > days || poor < least) continue
    const jobs = chosen.reduce((sum, { netJobs }) => sum + netJobs, 0)
    if (best === null || jobs > best) best = jobs
  }
  return best
}

describe('a portfolio', () => {
  const firms = [firm('a', 10, 30), firm('b', 6, 20), firm('c', 5, 11, true), firm('d', 4, 9)]

  it('takes the most net jobs that fit into the days', () => {
    const found = portfolio({ firms, staffDays: 10, leastInPoorPlaces: 0 })
    expect(found).toMatchObject({ kind: 'chosen', choice: { ids: ['a'], netJobs: 30, staffDays: 10 } })
  })

  it('says what a floor for poor places costs', () => {
    expect(portfolio({ firms, staffDays: 11, leastInPoorPlaces: 1 })).toEqual({
      kind: 'chosen',
      choice: { ids: ['b', 'c'], staffDays: 11, netJobs: 31, inPoorPlaces: 1 },
      withoutFloor: { ids: ['b', 'c'], staffDays: 11, netJobs: 31, inPoorPlaces: 1 },
      tradeOff: { netJobs: 0, entered: [], left: [] },
    })
    expect(portfolio({ firms, staffDays: 10, leastInPoorPlaces: 1 })).toMatchObject({
      choice: { ids: ['c', 'd'], netJobs: 20 },
      withoutFloor: { ids: ['a'] },
      tradeOff: { netJobs: 10, entered: ['c', 'd'], left: ['a'] },
    })
  })

  it('says how many would fit where the floor is too high', () => {
    expect(portfolio({ firms, staffDays: 10, leastInPoorPlaces: 2 })).toEqual({
      kind: 'floor-too-high',
      most: 1,
    })
  })

  it('is as good as the best of all subsets', () => {
    const someFirms = fc.array(
      fc.record({
        id: fc.uuid(),
        staffDays: fc.integer({ min: 1, max: 24 }).map((n) => n / 2),
        netJobs: fc.integer({ min: -5, max: 40 }),
        isInPoorPlace: fc.boolean(),
      }),
      { maxLength: 9 },
    )
    fc.assert(
      fc.property(someFirms, fc.nat(40), fc.nat(4), (some, days, least) => {
        const found = portfolio({ firms: some, staffDays: days, leastInPoorPlaces: least })
        const best = bestOfAll(some, days, least)
        if (found.kind === 'floor-too-high') {
          expect(best).toBeNull()
          expect(found.most).toBeLessThan(least)
          return
        }
        const { ids, netJobs, staffDays, inPoorPlaces } = found.choice
        expect(netJobs).toBe(best)
        expect(staffDays <= days && inPoorPlaces >= least && new Set(ids).size === ids.length).toBe(true)
        expect(found.tradeOff.netJobs).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('takes numbers in their range', () => {
    expect(() => portfolio({ firms, staffDays: -1, leastInPoorPlaces: 0 })).toThrow('out-of-range')
    expect(() => portfolio({ firms: [firm('x', 0, 1)], staffDays: 5, leastInPoorPlaces: 0 })).toThrow(
      'firms[0]',
    )
  })
})
