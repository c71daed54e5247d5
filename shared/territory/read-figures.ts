import { normalHeader } from '../registry/normal-header.ts'
import { parseNumber } from '../registry/readers/number.ts'
import { cellAt, coordinateColumns, decimalOfTable, positionOf, type TableOfPlaces } from './columns.ts'
import { isCodeColumn, isNameColumn } from './feature-names.ts'
import { type DeprivationKind, decileOf } from './need.ts'
import type { Figure, PlaceRow } from './place.ts'
import { TerritoryFault } from './territory-fault.ts'

const MOST_PLACES = 100_000
const MOST_FIGURES = 40

export interface ReadFigures {
  readonly figures: readonly Figure[]
  readonly rows: readonly PlaceRow[]
  /** Rows that name no place or have no figure. */
  readonly left: number
  /** The sign that the file's decimals have. */
  readonly decimal: ',' | '.'
  /** From which column the decile of deprivation was taken. */
  readonly deprivation: { readonly kind: DeprivationKind; readonly column: string } | null
  readonly jobs: string | null
}

const DEPRIVATION: Readonly<Record<DeprivationKind, RegExp>> = {
  decile: /^(?:.*decile?s?.*|.*decil.*)$/,
  fifth: /^(?:.*quintile?s?.*|.*quintil.*|.*fifth.*)$/,
  rank: /^(?:(?:deprivation|imd|poverty).*rank.*|rank.*(?:deprivation|imd|poverty).*|rango.*(?:privacion|pobreza|renta).*|(?:posto|posicion|posicao|posizione|rang).*(?:privac|privation|privazione|pobre|pauvre|deprivation|defav).*)$/,
}
const JOBS =
  /^(?:jobs|totaljobs|jobstotal|employment|empleos?|empleototal|puestosdetrabajo|empregos?|postosdetrabalho|postidilavoro|addetti|occupati|emplois?|nombredemplois)$/

/**
 * A table with a row a place: its code or name, and numbers. Deprivation counts by decile, fifth or rank, whichever
 * stands first in that order; 1 is the poorest. Every other column of numbers is a figure too. Throws TerritoryFault.
 */
export function readFigures(table: TableOfPlaces): ReadFigures {
  const { header, rows } = table
  const nameColumn = header.findIndex(isNameColumn)
  const codeColumn = header.findIndex(isCodeColumn)
  if (nameColumn === -1 && codeColumn === -1)
    throw new TerritoryFault('no-place-column', { columns: header.slice(0, 30).join(', ') })
  if (rows.length > MOST_PLACES)
    throw new TerritoryFault('too-many-rows', { rows: rows.length, most: MOST_PLACES })
  const decimal = decimalOfTable(table)
  const coordinates = coordinateColumns(header)
  const taken = new Set([nameColumn, codeColumn, coordinates?.lat ?? -1, coordinates?.lon ?? -1])
  const columns = header
    .map((name, index) => ({ name: name.trim(), plain: normalHeader(name), index }))
    .filter(({ index, plain }) => plain !== '' && !taken.has(index) && isOfNumbers(rows, index, decimal))
    .slice(0, MOST_FIGURES)
  const deprivation = deprivationAmong(columns)
  const jobs = columns.find(({ plain }) => JOBS.test(plain)) ?? null
  const number = (row: readonly string[], index: number) => parseNumber(cellAt(row, index), decimal)
  const highest =
    deprivation === null ? 0 : Math.max(...rows.map((row) => number(row, deprivation.index) ?? 0))
  const read = rows.flatMap((row): readonly PlaceRow[] => {
    const code = codeColumn === -1 ? null : cellAt(row, codeColumn) || null
    const name = (nameColumn === -1 ? '' : cellAt(row, nameColumn)) || code
    const values: Record<string, number> = {}
    for (const { index, plain } of columns) {
      const value = number(row, index)
      if (value === null) continue
      if (index === jobs?.index) values['jobs'] = value
      else if (index !== deprivation?.index || deprivation.kind !== 'decile') values[`own-${plain}`] = value
      const decile = index === deprivation?.index ? decileOf(deprivation.kind, value, highest) : null
      if (decile !== null) values['decile'] = decile
    }
    const isEmpty = name === null || Object.keys(values).length === 0
    return isEmpty ? [] : [{ code, name: name.slice(0, 200), values, point: positionOf(row, coordinates) }]
  })
  if (columns.length === 0) throw new TerritoryFault('no-figures')
  if (read.length === 0) throw new TerritoryFault('no-rows')
  return {
    figures: columns.flatMap((column) => figuresOf(column, deprivation, jobs)),
    rows: read,
    left: rows.length - read.length,
    decimal,
    deprivation: deprivation === null ? null : { kind: deprivation.kind, column: deprivation.name },
    jobs: jobs?.name ?? null,
  }
}

interface Column {
  readonly name: string
  readonly plain: string
  readonly index: number
}
type DeprivationColumn = Column & { readonly kind: DeprivationKind }

function deprivationAmong(columns: readonly Column[]): DeprivationColumn | null {
  for (const kind of ['decile', 'fifth', 'rank'] as const) {
    const found = columns.find(({ plain }) => DEPRIVATION[kind].test(plain))
    if (found !== undefined) return { ...found, kind }
  }
  return null
}

/** A rank or a fifth is shown as it stands, and as the decile that it comes to. */
function figuresOf(
  column: Column,
  deprivation: DeprivationColumn | null,
  jobs: Column | null,
): readonly Figure[] {
  if (column.index === jobs?.index) return [{ id: 'jobs', name: column.name }]
  const own = { id: `own-${column.plain}`, name: column.name }
  if (column.index !== deprivation?.index) return [own]
  const decile = { id: 'decile', name: column.name }
  return deprivation.kind === 'decile' ? [decile] : [decile, own]
}

/** Most of what stands in the column is a number, and something does. */
function isOfNumbers(rows: TableOfPlaces['rows'], column: number, decimal: ',' | '.'): boolean {
  const cells = rows
    .slice(0, 2_000)
    .map((row) => cellAt(row, column))
    .filter((cell) => cell !== '')
  const numbers = cells.filter((cell) => parseNumber(cell, decimal) !== null)
  return numbers.length > 0 && numbers.length >= 0.5 * cells.length
}
