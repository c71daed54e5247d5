import { type Reading, UNKNOWN } from './reading.ts'

/** 32 days a month and 12 months a year keep days in order and make adding months and whole years plain sums. */
export const MONTH = 32
export const YEAR = 12 * MONTH

/**
 * Completed years from `date` to `asOf`, both ISO. A date that gives only its year or month answers with the range
 * it allows. A date after `asOf` is unknown.
 */
export function completedYears(date: string | null, asOf: string): Reading {
  if (date === null) return UNKNOWN
  const today = firstDay(asOf)
  const high = Math.floor((today - firstDay(date)) / YEAR)
  if (!(high >= 0)) return UNKNOWN
  return { low: Math.max(0, Math.floor((today - lastDay(date)) / YEAR)), high }
}

/** Whether `date` plus `months` lies before `asOf`: surely, possibly, or (both false) not at all. */
export function isPast(
  date: string,
  { months, asOf }: { readonly months: number; readonly asOf: string },
): { readonly surely: boolean; readonly possibly: boolean } {
  const limit = firstDay(asOf) - months * MONTH
  return { surely: lastDay(date) < limit, possibly: firstDay(date) < limit }
}

/** First and last day that an ISO date as exact as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export const firstDay = (date: string): number =>
  yearOf(date) +
  (date.length > 4 ? twoDigits(date, 5) : 1) * MONTH +
  (date.length > 7 ? twoDigits(date, 8) : 1)
const lastDay = (date: string): number =>
  yearOf(date) +
  (date.length > 4 ? twoDigits(date, 5) : 12) * MONTH +
  (date.length > 7 ? twoDigits(date, 8) : 31)

const yearOf = (date: string): number => (100 * twoDigits(date, 0) + twoDigits(date, 2)) * YEAR

const twoDigits = (text: string, at: number): number =>
  10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO
const ZERO = 48
