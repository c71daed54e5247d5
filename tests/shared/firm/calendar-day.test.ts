import { expect, test } from 'vitest'
import { dayNumber, daysBetween, isCalendarDay, isoDay } from '../../../shared/firm/calendar-day.ts'

test('only whole days of the calendar count as a day', () => {
  const said = ['2024-02-29', '2026-02-29', '2026-02', '2026-13-01', '26-01-01', '']
  expect(said.filter(isCalendarDay)).toEqual(['2024-02-29'])
})

test('days are counted from 1970, and back', () => {
  expect([dayNumber('1970-01-01'), dayNumber('1969-12-31'), dayNumber('2000-03-01')]).toEqual([0, -1, 11_017])
  expect(isoDay(11_017)).toBe('2000-03-01')
})

test('the days between two dates have a sign, and a month counts from its first day', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
  expect(daysBetween('2026-01-02', '2026-01-01')).toBe(-1)
  expect(daysBetween('2026-01', '2026-01-31')).toBe(30)
})
