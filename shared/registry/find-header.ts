import { bareHeader } from './bare-header.ts'
import { findAlias } from './find-alias.ts'
import { normalHeader } from './normal-header.ts'
import { PROFILES } from './profiles/all.ts'

/** A row as parsed, with the line of the file it begins on (from 1). */
export interface ParsedLine {
  readonly line: number
  readonly cells: readonly string[]
}

export interface FoundHeader {
  /** Line of the column names, or 0 where the file has none. */
  readonly line: number
  readonly header: readonly string[]
  /** Text of the rows above the column names. */
  readonly titles: readonly string[]
  /** Index in the rows given of the first row of data. */
  readonly firstRow: number
}

/** Title rows above the column names are common in exports of chambers of commerce; more than this are not. */
const LOOK_AT = 40

/**
 * Finds the row of column names among the first rows of a file: the one with most names known from registers, else
 * the first full-width row of words above rows that hold numbers or dates. Rows above it are titles.
 */
export function findHeader(rows: readonly ParsedLine[]): FoundHeader {
  const first = rows.slice(0, LOOK_AT)
  const width = commonWidth(first)
  const index = mostKnownNames(first, width) ?? firstRowOfWords(first, width)
  if (index === null) return { line: 0, header: [], titles: [], firstRow: 0 }
  const found = first[index]
  if (found === undefined) return { line: 0, header: [], titles: [], firstRow: 0 }
  return {
    line: found.line,
    header: found.cells,
    titles: first
      .slice(0, index)
      .map(titleText)
      .filter((title) => title !== ''),
    firstRow: index + 1,
  }
}

const filled = (row: ParsedLine): readonly string[] => row.cells.filter((cell) => cell.trim() !== '')
const titleText = (row: ParsedLine): string => filled(row).join(' ').trim()

const KNOWN_NAMES: ReadonlySet<string> = new Set(
  PROFILES.flatMap(({ fingerprint, columns }) => [
    ...(fingerprint?.headers ?? []),
    ...Object.values(columns).flat(),
  ]),
)

function isKnownName(cell: string): boolean {
  const name = normalHeader(cell)
  return (
    name !== '' && (KNOWN_NAMES.has(name) || KNOWN_NAMES.has(bareHeader(name)) || findAlias(name) !== null)
  )
}

function mostKnownNames(rows: readonly ParsedLine[], width: number): number | null {
  let best: number | null = null
  let most = 0
  for (const [index, row] of rows.entries()) {
    const cells = filled(row)
    const known = cells.filter(isKnownName).length
    // A firm may be called "Estado" and stand in "Provincia": one or two known words in a long row prove nothing.
    if (known < Math.min(2, width) || (known < 3 && known * 5 < cells.length)) continue
    if (cells.some(isValue) || known <= most) continue
    most = known
    best = index
  }
  return best
}

/** A number, a code or a date: what no column is called. */
const isValue = (cell: string): boolean => /\d/.test(cell) && /^[\s\d.,:/€$%+-]+$/.test(cell)

function firstRowOfWords(rows: readonly ParsedLine[], width: number): number | null {
  const index = rows.findIndex(
    ({ cells }) => cells.length === width && cells.every((cell) => cell.trim() !== ''),
  )
  const row = rows[index]
  if (row === undefined || width < 2) return null
  const distinct = new Set(row.cells.map(normalHeader)).size === row.cells.length
  if (!distinct || row.cells.some(isValue)) return null
  const below = rows.slice(index + 1, index + 11)
  const valueBelow = row.cells.some((_, column) => {
    const cells = below.map(({ cells: one }) => one[column] ?? '').filter((cell) => cell !== '')
    return cells.length > 0 && cells.filter(isValue).length * 2 > cells.length
  })
  return valueBelow ? index : null
}

function commonWidth(rows: readonly ParsedLine[]): number {
  const counts = new Map<number, number>()
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  let width = 0
  let most = 0
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) {
      width = cells
      most = count
    }
  }
  return width
}
