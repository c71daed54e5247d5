import { plainText } from '../normal-header.ts'
import type { DateOrder } from '../reading-options.ts'
import type { Reader } from './reader.ts'

export interface DateOptions {
  readonly order: DateOrder
  /** ISO date after which a cell cannot be true, or null where the future is possible (a deadline). */
  readonly latest: string | null
  /** Two-digit years above this one belong to the last century. */
  readonly latestYear: number
}

/**
 * A date as ISO text, as exact as the cell: `2001-05-17`, `2001-05` or `2001`. Read are: ISO with or without time,
 * yyyymmdd, the file's order with / . - or blanks, dates with dots (day first everywhere), months by name in five
 * languages, a year alone. Zeros ("0", "00/00/0000") mean none. Spreadsheet serial numbers are not dates.
 */
export function readDate(options: DateOptions): Reader<string> {
  return (text, found) => {
    if (NO_DATE.test(text)) return null
    const iso = parseDate(text, options)
    if (iso === null) {
      found('date-not-read')
      return null
    }
    if (options.latest !== null && iso > options.latest.slice(0, iso.length)) {
      found('date-in-future')
      return null
    }
    return iso
  }
}

const NO_DATE = /^[0\s/.:-]+$/
const ISO = /^(\d{4})-(\d{1,2})(?:-(\d{1,2})(?:[T ]\d.*)?)?$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?(?:\s\d.*)?$/
const COMPACT = /^((?:1[5-9]|2[01])\d\d)(\d\d)(\d\d)$/
const YEAR = /^((?:1[0-9]|2[01])\d\d)(?:\.0)?$/
const PARTS = /^(\d{1,2})([/.\-\s])(\d{1,2})\2(\d{4}|\d{2})(?:\s\d.*)?$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/
const NAMED_DAY_FIRST = /^(\d{1,2})[.\s/-]+(?:de |di |do )?([a-z]{3,})\.?[\s/,.-]+(?:de |del )?(\d{4}|\d{2})$/
const NAMED_MONTH_FIRST = /^([a-z]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/
const NAMED_MONTH = /^([a-z]{3,})\.?[\s/-]+(?:de |del )?(\d{4})$/

/** ISO text of a date, or null. */
export function parseDate(text: string, options: Pick<DateOptions, 'order' | 'latestYear'>): string | null {
  const year = YEAR.exec(text)
  if (year !== null) return iso(year[1], undefined, undefined)
  const yearFirst = ISO.exec(text) ?? YEAR_FIRST.exec(text) ?? COMPACT.exec(text)
  if (yearFirst !== null) return iso(yearFirst[1], yearFirst[2], yearFirst[3])
  const parts = PARTS.exec(text)
  if (parts !== null) return ordered(parts, options)
  const monthYear = MONTH_YEAR.exec(text)
  if (monthYear !== null) return iso(monthYear[2], monthYear[1], undefined)
  return named(plainText(text), options.latestYear)
}

function ordered(parts: RegExpExecArray, options: Pick<DateOptions, 'order' | 'latestYear'>): string | null {
  const [, first = '', separator, second = '', last = ''] = parts
  if (options.order === 'ymd' && last.length === 2)
    return iso(century(first, options.latestYear), second, last)
  const monthFirst = options.order === 'mdy' && separator !== '.'
  const year = century(last, options.latestYear)
  return monthFirst ? iso(year, first, second) : iso(year, second, first)
}

function named(text: string, latestYear: number): string | null {
  const dayFirst = NAMED_DAY_FIRST.exec(text)
  if (dayFirst !== null) return iso(century(dayFirst[3] ?? '', latestYear), month(dayFirst[2]), dayFirst[1])
  const monthFirst = NAMED_MONTH_FIRST.exec(text)
  if (monthFirst !== null) return iso(monthFirst[3], month(monthFirst[1]), monthFirst[2])
  const monthOnly = NAMED_MONTH.exec(text)
  return monthOnly === null ? null : iso(monthOnly[2], month(monthOnly[1]), undefined)
}

/** Beginnings of month names in en, es, pt, it, fr, de and no. Longer ones first: juin and juillet share three letters. */
const MONTHS: readonly (readonly [RegExp, string])[] = [
  [/^(jan|ene|gen)/, '1'],
  [/^(feb|fev)/, '2'],
  [/^(mar|mae)/, '3'],
  [/^(abr|apr|avr)/, '4'],
  [/^(may|mai|mag)/, '5'],
  [/^(jun|giu|juin)/, '6'],
  [/^(jul|lug|juil)/, '7'],
  [/^(aug|ago|aou)/, '8'],
  [/^(sep|set)/, '9'],
  [/^(oct|out|ott|okt)/, '10'],
  [/^nov/, '11'],
  [/^(dec|dic|dez|des)/, '12'],
]
const month = (name = ''): string => MONTHS.find(([pattern]) => pattern.test(name))?.[1] ?? '0'

function century(year: string, latestYear: number): string {
  if (year.length === 4) return year
  const recent = Math.floor(latestYear / 100) * 100 + Number(year)
  return String(recent > latestYear ? recent - 100 : recent)
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function iso(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined || Number(year) < 1000) return null
  if (month === undefined) return year
  const days = DAYS[Number(month) - 1]
  if (days === undefined) return null
  if (day === undefined) return `${year}-${month.padStart(2, '0')}`
  if (Number(day) < 1 || Number(day) > days || !existsInYear(Number(year), Number(month), Number(day)))
    return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

const existsInYear = (year: number, month: number, day: number): boolean =>
  month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
