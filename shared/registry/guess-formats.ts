import type { FieldName } from '../firm/fields.ts'
import { fieldOf } from '../firm/fields.ts'
import type { MappedColumn } from './mapping.ts'
import type { Profile } from './profile.ts'
import type { DateOrder } from './reading-options.ts'

export interface Formats {
  readonly decimal: ',' | '.'
  readonly dateOrder: DateOrder
}

/**
 * Decimal sign and date order of a whole file, from the cells of its number and date columns: never cell by cell, so
 * that 03/04 cannot be April in one row and March in the next. The profile's own knowledge wins. Where these cells do
 * not tell, columns that nobody has named yet may; else the sign is that of the language of the column names, and the
 * day comes first.
 */
export function guessFormats(file: {
  samples: readonly (readonly string[])[]
  fields: Partial<Record<FieldName, MappedColumn>>
  profile: Profile
}): Formats {
  const { profile, fields, samples } = file
  return {
    decimal:
      profile.decimal ??
      decimalOf(cellsOf(samples, fields, NUMBER_KINDS)) ??
      decimalOf(samples.flat().filter(isPlainlyNumber)) ??
      languageDecimal(fields),
    dateOrder:
      profile.dateOrder ??
      dateOrderOf(cellsOf(samples, fields, DATE_KINDS)) ??
      dateOrderOf(samples.flat().map((cell) => cell.trim())) ??
      'dmy',
  }
}

const NUMBER_KINDS: ReadonlySet<string> = new Set(['range', 'number', 'fraction', 'coordinate'])
const DATE_KINDS: ReadonlySet<string> = new Set(['date', 'year'])

function cellsOf(
  samples: readonly (readonly string[])[],
  fields: Partial<Record<FieldName, MappedColumn>>,
  kinds: ReadonlySet<string>,
): string[] {
  const cells: string[] = []
  for (const [name, column] of Object.entries(fields)) {
    if (!kinds.has(fieldOf(name as FieldName).kind)) continue
    for (const row of samples) cells.push((row[column.index] ?? '').trim())
  }
  return cells
}

/** Cells of columns that are not known to be numbers: a code of activity such as 25.11 would pass for one. */
const isPlainlyNumber = (cell: string): boolean =>
  /^-?\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d{1,2}$|^-?\d+,\d{1,2}$|^-?\d{1,3}([.,])\d{3}(\2\d{3})+$/.test(
    cell.trim(),
  )

/** The sign most cells can only be read with, or null where none tells: "1.234" alone is no evidence. */
export function decimalOf(cells: readonly string[]): ',' | '.' | null {
  let comma = 0
  let point = 0
  for (const cell of cells) {
    const sign = decimalSign(cell)
    if (sign === ',') comma += 1
    if (sign === '.') point += 1
  }
  if (comma === point) return null
  return comma > point ? ',' : '.'
}

function decimalSign(cell: string): ',' | '.' | null {
  if (/\d\.\d{3},\d/.test(cell)) return ','
  if (/\d,\d{3}\.\d/.test(cell)) return '.'
  if (/\d\.\d{3}\.\d{3}/.test(cell)) return ','
  if (/\d,\d{3},\d{3}/.test(cell)) return '.'
  const single = /^[^\d]*\d+([.,])(\d+)[^\d]*$/.exec(cell)
  if (single === null || single[2]?.length === 3) return null
  return single[1] === ',' ? ',' : '.'
}

/** The order that the cells with a part above 12 tell, or null. */
function dateOrderOf(cells: readonly string[]): DateOrder | null {
  let dayFirst = 0
  let monthFirst = 0
  let yearFirst = 0
  for (const cell of cells) {
    if (/^\d{4}[-/.]\d{1,2}([-/.]|$)/.test(cell)) yearFirst += 1
    const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(cell)
    if (parts === null) continue
    if (Number(parts[1]) > 12) dayFirst += 1
    else if (Number(parts[2]) > 12) monthFirst += 1
  }
  if (dayFirst === 0 && monthFirst === 0) return yearFirst > 0 ? 'ymd' : null
  return dayFirst >= monthFirst ? 'dmy' : 'mdy'
}

/** Whether some cell tells if the day or the month comes first, or there is nothing to tell. */
export const tellsDateOrder = (cells: readonly string[]): boolean => {
  const order = dateOrderOf(cells)
  return order === 'dmy' || order === 'mdy' || !cells.some(hasDayOrMonthFirst)
}

/** "03/04/2001": read one way or the other by the file's date order. Dates with dots have the day first everywhere. */
export const hasDayOrMonthFirst = (cell: string): boolean => /^\d{1,2}[-/\s]\d{1,2}[-/\s]\d{2,4}\b/.test(cell)

function languageDecimal(fields: Partial<Record<FieldName, MappedColumn>>): ',' | '.' {
  let english = 0
  let other = 0
  for (const { reason } of Object.values(fields)) {
    if (reason.kind !== 'alias') continue
    if (reason.language === 'en') english += 1
    else other += 1
  }
  return other > english ? ',' : '.'
}
