import { describe, expect, it } from 'vitest'
import { completedYears, isPast } from '../../../shared/criteria/elapsed.ts'

describe('completed years', () => {
  it.each([
    ['2004-11-24', '2026-11-24', 22, 22],
    ['2004-11-25', '2026-11-24', 21, 21],
    ['2004-02-29', '2026-02-28', 21, 21],
    ['2004-11', '2026-11-24', 21, 22],
    ['2004-10', '2026-11-24', 22, 22],
    ['2004', '2026-11-24', 21, 22],
    ['2004', '2026-12-31', 22, 22],
    ['2026', '2026-11-24', 0, 0],
    ['1899-12-31', '2026-01-01', 126, 126],
  ])('from %s to %s are %i to %i', (date, asOf, low, high) =>
    expect(completedYears(date, asOf)).toEqual({ low, high }),
  )

  it.each([null, '2027', '2026-11-25'])('from %s are unknown', (date) =>
    expect(completedYears(date, '2026-11-24').low).toBeNaN(),
  )
})

describe('being past', () => {
  it.each([
    ['2026-11-23', 0, true, true],
    ['2026-11-24', 0, false, false],
    ['2026-11', 0, false, true],
    ['2025', 0, true, true],
    ['2026-02-23', 9, true, true],
    ['2026-02-24', 9, false, false],
    ['2026-02', 9, false, true],
    ['2025-12-31', 9, true, true],
  ])('%s plus %i months: surely %s, possibly %s', (date, months, surely, possibly) =>
    expect(isPast(date, { months, asOf: '2026-11-24' })).toEqual({ surely, possibly }),
  )

  it('counts a month that is too short for the day as over at its end', () => {
    expect(isPast('2026-05-31', { months: 9, asOf: '2027-03-01' }).surely).toBe(true)
    expect(isPast('2026-05-31', { months: 9, asOf: '2027-02-28' }).possibly).toBe(false)
  })
})
