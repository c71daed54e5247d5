import { type FieldName, fieldOf } from '../firm/fields.ts'
import { hasDayOrMonthFirst, tellsDateOrder } from './guess-formats.ts'
import type { MappedColumn } from './mapping.ts'
import type { Profile } from './profile.ts'

export interface FormatDoubt {
  readonly code: 'date-ambiguous' | 'date-format-mixed' | 'employees-range'
  readonly column: string
  /** The cell, or the cells, that the doubt is about. */
  readonly value: string
}

/**
 * What the cells of a file leave open about its formats: dates that do not tell whether the day or the month comes
 * first (unless the profile or a person has said so), several ways to write dates in one column, bands among counts.
 */
export function formatDoubts(file: {
  readonly samples: readonly (readonly string[])[]
  readonly fields: Partial<Record<FieldName, MappedColumn>>
  readonly profile: Profile
  readonly dateOrderSaid: boolean
}): FormatDoubt[] {
  const { samples, fields, profile } = file
  const columns = Object.entries(fields).map(([name, { index, header }]) => ({
    field: name as FieldName,
    header,
    cells: samples.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== ''),
  }))
  const dates = columns.filter(({ field }) => fieldOf(field).kind === 'date')
  const isOrderKnown =
    file.dateOrderSaid || profile.dateOrder !== null || tellsDateOrder(dates.flatMap(({ cells }) => cells))
  return [
    ...(isOrderKnown ? [] : dates.flatMap(ambiguous)),
    ...dates.flatMap(mixed),
    ...(profile.bands.employees === undefined
      ? columns.filter(({ field }) => field === 'employees').flatMap(bands)
      : []),
  ]
}

interface Column {
  readonly header: string
  readonly cells: readonly string[]
}

function ambiguous({ header, cells }: Column): FormatDoubt[] {
  const value = cells.find(hasDayOrMonthFirst)
  return value === undefined ? [] : [{ code: 'date-ambiguous', column: header, value }]
}

/** Ways to write a whole date; a year alone or a year and a month are merely less exact. */
const WAYS: readonly RegExp[] = [
  /^\d{4}-\d\d?-\d/,
  /^\d{8}$/,
  /^\d{1,4}\/\d\d?\/\d/,
  /^\d\d?\.\d\d?\.\d/,
  /^\d\d?-\d\d?-\d/,
  /\p{L}{3}/u,
]

function mixed({ header, cells }: Column): FormatDoubt[] {
  const met = WAYS.flatMap((way) => cells.find((cell) => way.test(cell)) ?? [])
  return met.length < 2 ? [] : [{ code: 'date-format-mixed', column: header, value: met.join(' | ') }]
}

function bands({ header, cells }: Column): FormatDoubt[] {
  const band = cells.find((cell) => BAND.test(cell))
  const isMixed = band !== undefined && cells.some((cell) => /^\d+$/.test(cell))
  return isMixed ? [{ code: 'employees-range', column: header, value: band }] : []
}

/** "1e9" is no band, though "10 e 19" is one. */
const BAND = /^\d+(?:\s*(?:-|–|a|to|à)\s*|\s+e\s+)\d+\b|^[<>]\s*(?:=\s*)?\d/
