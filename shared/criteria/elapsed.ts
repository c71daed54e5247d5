import { type Reading, UNKNOWN } from './reading.ts'

/** First and last day that an ISO date as exact as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10)
const lastDay = (date: string): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10))

/**
 * Completed years from `date` to `asOf`, both ISO. A date that gives only its year or month answers with the range
 * it allows. A date after `asOf` is unknown.
 */
export function completedYears(date: string | null, asOf: string): Reading {
  if (date === null) return UNKNOWN
  const high = yearsTo(firstDay(date), asOf)
  if (!(high >= 0)) return UNKNOWN
  return { low: Math.max(0, yearsTo(lastDay(date), asOf)), high }
}

function yearsTo(day: string, asOf: string): number {
  const years = Number(asOf.slice(0, 4)) - Number(day.slice(0, 4))
  return day.slice(4) > asOf.slice(4) ? years - 1 : years
}

/** Whether `date` plus `months` lies before `asOf`: surely, possibly, or (both false) not at all. */
export function isPast(
  date: string,
  { months, asOf }: { readonly months: number; readonly asOf: string },
): { readonly surely: boolean; readonly possibly: boolean } {
  return {
    surely: addMonths(lastDay(date), months) < asOf,
    possibly: addMonths(firstDay(date), months) < asOf,
  }
}

/** Compares as text only: 31 August plus 6 months is "02-31", which sorts after every day of February. */
function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months
  const year = String(Math.floor(count / 12)).padStart(4, '0')
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}${day.slice(7)}`
}
