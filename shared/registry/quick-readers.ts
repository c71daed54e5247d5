import { exactly, type Range } from '../firm/range.ts'
import { inBands } from './bands.ts'
import { remembered } from './memo.ts'
import { type DateOptions, readDate } from './readers/date.ts'
import { plainCount } from './readers/plain-count.ts'
import { plainDate } from './readers/plain-date.ts'
import type { Reader } from './readers/reader.ts'
import { OWNER_AGES, readBirthYear } from './readers/year.ts'

/*
 * Most cells of most registers are plain: a whole number, an ISO date, a year. They are read without a pattern and
 * without being looked up; whatever else stands in a column is read once per different cell and remembered.
 */

/** `least` and `most` bound what is read at once; outside them `read` decides. */
export function quickQuantity(
  plain: { least: number; most: number; unit: number },
  bands: Readonly<Record<string, Range | null>> | undefined,
  read: Reader<Range>,
): Reader<Range> {
  // A register with codes for its bands writes them as numbers, too.
  if (bands !== undefined) return remembered(inBands(bands, read))
  const slowly = remembered(read)
  return (cell, found) => {
    const count = plainCount(cell)
    return count >= plain.least && count <= plain.most ? exactly(count * plain.unit) : slowly(cell, found)
  }
}

export function quickDate(options: DateOptions): Reader<string> {
  const { latest, order } = options
  const slowly = remembered(readDate(options))
  return (cell, found) => {
    const iso = plainDate(cell, order)
    return iso !== null && (latest === null || iso <= latest) ? iso : slowly(cell, found)
  }
}

export function quickBirthYear(options: Pick<DateOptions, 'order' | 'latestYear'>): Reader<number> {
  const first = options.latestYear - OWNER_AGES.most
  const last = options.latestYear - OWNER_AGES.least
  const slowly = remembered(readBirthYear(options))
  return (cell, found) => {
    const year = plainCount(cell)
    return year >= first && year <= last ? year : slowly(cell, found)
  }
}
