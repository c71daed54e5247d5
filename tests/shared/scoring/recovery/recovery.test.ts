import { describe, expect, it } from 'vitest'
import { LEGAL_ROUTES } from '../../../../shared/scoring/models/legal-routes.ts'
import { deadlineClock, lastDay } from '../../../../shared/scoring/recovery/deadline-clock.ts'
import { legalRouteValue, routesOf } from '../../../../shared/scoring/recovery/legal-route.ts'

describe('the deadline clock', () => {
  it('puts the next deadline first and those that have passed last', () => {
    const deadlines = [
      { id: 'offer', date: '2027-01-15' },
      { id: 'claims', date: '2026-11-20' },
      { id: 'hearing', date: '2026-12-01' },
      { id: 'today', date: '2026-11-24' },
    ]
    expect(
      deadlineClock(deadlines, '2026-11-24').map(({ id, daysLeft, state }) => [id, daysLeft, state]),
    ).toEqual([
      ['today', 0, 'today'],
      ['hearing', 7, 'close'],
      ['offer', 52, 'open'],
      ['claims', -4, 'passed'],
    ])
  })

  it('counts over the end of a leap February and the change of the hour', () => {
    expect(lastDay('2028-02-27', 3)).toBe('2028-03-01')
    expect(lastDay('2026-03-01', 60)).toBe('2026-04-30')
  })

  it('takes days of the calendar only', () =>
    expect(() => deadlineClock([{ id: 'x', date: '2026-02-30' }], '2026-11-24')).toThrow('not-a-date'))
})

describe('a legal route', () => {
  it('is worth 1 open and in time, .5 where a lease can be negotiated, .2 else', () => {
    const open = { right: 'pre-emption', daysLeft: 0, canLease: false } as const
    expect(legalRouteValue(open)).toBe(1)
    expect(legalRouteValue({ ...open, daysLeft: null })).toBe(1)
    expect(legalRouteValue({ ...open, daysLeft: -1 })).toBe(0.2)
    expect(legalRouteValue({ ...open, daysLeft: -1, canLease: true })).toBe(0.5)
    expect(legalRouteValue({ ...open, right: 'notice-of-sale' })).toBe(0.2)
  })

  it('stands in the table with its source', () => {
    expect(routesOf('IT', LEGAL_ROUTES).map(({ right }) => right)).toEqual(['pre-emption'])
    expect(routesOf(null, LEGAL_ROUTES)).toEqual([])
    for (const { source } of LEGAL_ROUTES) expect(source.length).toBeGreaterThan(10)
  })
})
