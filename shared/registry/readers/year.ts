import { type DateOptions, parseDate } from './date.ts'
import type { Reader } from './reader.ts'

/** Ages at which somebody can own or lead a firm. */
export const OWNER_AGES = { least: 15, most: 110 } as const

/** A year of birth, given as a year or a date; outside the ages of a living owner at the data's date it is unknown. */
export function readBirthYear(options: Pick<DateOptions, 'order' | 'latestYear'>): Reader<number> {
  return (text, found) => {
    if (/^[0\s/.-]+$/.test(text)) return null
    const iso = parseDate(text, options)
    if (iso === null) {
      found('date-not-read')
      return null
    }
    const year = Number(iso.slice(0, 4))
    const age = options.latestYear - year
    if (age < OWNER_AGES.least || age > OWNER_AGES.most) {
      found('age-out-of-range')
      return null
    }
    return year
  }
}
