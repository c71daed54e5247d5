import { isBlank, isNothing, isValue } from './cell-kind.ts'
import type { TableFrame } from './table-reader.ts'

/** A record as parsed, with the line of the file it begins on (from 1). */
export interface RawRow {
  readonly line: number
  readonly cells: readonly string[]
}

export interface FoundTable extends TableFrame {
  /** Line of the (first) line of column names, from 1; 0 where there is none. */
  readonly headerLine: number
  /** The lines of column names, one or several. */
  readonly headerRows: readonly (readonly string[])[]
}

const LOOKED_AT = 300
const MOST_HEADERS = 6
const LONG_NAME = 40
/** Rows that a part has at least. */
const LEAST_ROWS = 4
const COMMENTS = ['#', '%', '//'] as const
/** Share of the rows that must be of one width for it to count as the table's. */
const AGREEING = 0.6

export type Frame = Pick<TableFrame, 'width' | 'comment'>

/** Width and comment sign of the table among a file's first records, blank ones included. */
export function findFrame(records: readonly RawRow[]): Frame {
  const looked = records.slice(0, LOOKED_AT)
  const comment = findComment(looked)
  const common = commonWidth(looked.filter(isNoComment(comment)).map((row) => withoutComment(row, comment)))
  return { width: common.share >= AGREEING ? common.width : null, comment }
}

/** Titles, column names and first row of the table among a file's first records, read within its frame. */
export function findTable(records: readonly RawRow[], frame: Frame): FoundTable {
  const looked = records.slice(0, LOOKED_AT)
  const rows = looked.filter(isNoComment(frame.comment))
  const width = frame.width ?? commonWidth(rows.map((row) => withoutComment(row, frame.comment))).width
  const part = firstPart(rows.slice(otherBlock(rows, width)), width)
  const filled = part.filter(({ cells }) => !isBlank(cells))
  const top = Math.max(
    0,
    filled.findIndex((row) => !isTitle(row, width)),
  )
  const from = top + sentencesAbove(filled.slice(top), width)
  const found = filled.slice(from, from + headerHeight(filled.slice(from), width))
  const names = found.length > 0 ? found : loneName(part, filled[from], width)
  const [header] = names
  const last = names.at(-1)
  const below = last === undefined ? filled[from] : looked[looked.indexOf(last) + 1]
  const isBare = width === 1 && last === undefined
  return {
    ...frame,
    header: header?.cells ?? null,
    headerLine: header?.line ?? 0,
    headerRows: names.map(({ cells }) => cells),
    firstLine: (isBare ? looked[0] : below)?.line ?? (looked.at(-1)?.line ?? 0) + 1,
  }
}

const isNoComment =
  (comment: string | null) =>
  ({ cells }: RawRow): boolean =>
    comment === null || cells[0]?.startsWith(comment) !== true

/** The width most rows have, the larger of equals; blank rows do not count. */
function commonWidth(rows: readonly RawRow[]): { readonly width: number; readonly share: number } {
  const counts = new Map<number, number>()
  const filled = rows.filter(({ cells }) => !isBlank(cells))
  for (const { cells } of filled) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1)
  if (filled.length === 0) return { width: 1, share: 1 }
  let [width, most] = [1, 0]
  for (const [cells, count] of counts) {
    if (count > most || (count === most && cells > width)) [width, most] = [cells, count]
  }
  return { width, share: most / filled.length }
}

/** Lines that begin with a sign and are not as wide as the others are comments; names may begin with it too. */
function findComment(rows: readonly RawRow[]): string | null {
  for (const sign of COMMENTS) {
    const isMarked = ({ cells }: RawRow): boolean => cells[0]?.startsWith(sign) === true
    const marked = rows.filter(isMarked)
    if (marked.length === 0) continue
    const { width } = commonWidth(rows.filter((row) => !isMarked(row)))
    const narrow = marked.filter(({ cells }) => cells.length !== width)
    if (width > 1 && narrow.length * 2 >= marked.length) return sign
  }
  return null
}

/** Cells up to a comment at the end of a line. */
function withoutComment(row: RawRow, comment: string | null): RawRow {
  if (comment === null) return row
  const place = row.cells.findIndex((cell) => cell.includes(comment))
  return place === -1 ? row : { ...row, cells: row.cells.slice(0, place + 1) }
}

/** Rows at the top that a blank line parts from the table, none as wide as it, while every row below is. */
function otherBlock(rows: readonly RawRow[], width: number): number {
  const first = rows.findIndex(({ cells }) => !isBlank(cells))
  const blank = rows.findIndex(({ cells }, index) => index > first && isBlank(cells))
  if (first === -1 || blank === -1) return 0
  const above = rows.slice(0, blank).filter(({ cells }) => !isBlank(cells))
  const below = rows.slice(blank).filter(({ cells }) => !isBlank(cells))
  const isOther = above.every(({ cells }) => cells.length !== width)
  return isOther && below.length > 1 && below.every(({ cells }) => cells.length === width) ? blank : 0
}

/** The rows up to a blank line below several of them: those of another part say nothing about this one's columns. */
function firstPart(rows: readonly RawRow[], width: number): readonly RawRow[] {
  const first = rows.findIndex((row) => !isTitle(row, width))
  const blank = rows.findIndex(({ cells }, index) => index > first && isBlank(cells))
  return width > 1 && first !== -1 && blank - first >= LEAST_ROWS ? rows.slice(0, blank) : rows
}

/** In a table without column names, the line above its first row that is no title: a blank line parts it from those. */
function loneName(rows: readonly RawRow[], first: RawRow | undefined, width: number): readonly RawRow[] {
  const place = first === undefined ? -1 : rows.indexOf(first)
  const [above, name] = [rows[place - 2], rows[place - 1]]
  if (above === undefined || name === undefined || width === 1) return []
  return isBlank(above.cells) && !isBlank(name.cells) && name.cells.length === width ? [name] : []
}

/** Blank, or little more than one cell of a wider table: a title, a date, a name. */
function isTitle({ cells }: RawRow, width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length
  if (filled === 0) return width > 1 || cells.length > 1
  const last = cells.findLastIndex((cell) => cell.trim() !== '') + 1
  return (width > 1 && last === 1 && filled === 1) || (width > 4 && last === 2 && cells.length !== width)
}

/** How many of the first rows are lines of column names. */
function headerHeight(rows: readonly RawRow[], width: number): number {
  const [first, ...below] = rows
  if (first === undefined || !isNames(first.cells, below, width)) return 0
  let height = 1
  for (let next = below[0]; next !== undefined && height < MOST_HEADERS; next = below[height - 1]) {
    if (!continuesHeader(first.cells, next.cells, below.slice(height), width)) break
    height += 1
  }
  return height
}

/**
 * Lines above a line of names that are none themselves: of another width than the table, or full ones with a
 * sentence in them. Column names are short, and those above others span or repeat them.
 */
function sentencesAbove(rows: readonly RawRow[], width: number): number {
  const [first, below, ...rest] = rows
  if (first === undefined || below === undefined || below.cells.length !== width) return 0
  const words = valueColumns(rest, width).filter((column) => !isNothing(below.cells[column] ?? ''))
  if (words.length === 0 || below.cells.some(isValue)) return 0
  const isFull = [first, below].every(({ cells }) => cells.every((cell) => cell.trim() !== ''))
  const isSentence =
    isFull && first.cells.some((cell, place) => cell.length > LONG_NAME && cell !== below.cells[place])
  return first.cells.length !== width || isSentence ? 1 : 0
}

function isNames(cells: readonly string[], below: readonly RawRow[], width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length === 0 || cells.some(isValue)) return false
  if (below.length === 0) return true
  if (valueColumns(below, width).some((column) => (cells[column] ?? '').trim() !== '')) return true
  const isRightWidth = cells.length === width || below.every((row) => row.cells.length !== cells.length)
  return isRightWidth && new Set(filled).size === cells.length
}

/** A further line of names: the first once more, or words where all rows below have values. */
function continuesHeader(
  first: readonly string[],
  cells: readonly string[],
  below: readonly RawRow[],
  width: number,
): boolean {
  if (cells.length !== first.length) return false
  if (first.length > 1 && cells.every((cell, place) => cell === first[place])) return true
  if (cells.some(isValue) || below.length < 1) return false
  const columns = valueColumns(below, width)
  const words = columns.filter((column) => !isNothing(cells[column] ?? ''))
  return words.length > 1
}

/** Columns of which most filled cells are numbers, dates or times. */
function valueColumns(rows: readonly RawRow[], width: number): number[] {
  const full = rows.filter(({ cells }) => cells.length === width).slice(0, 50)
  return Array.from({ length: width }, (_, column) => column).filter((column) => {
    const cells = full.map((row) => row.cells[column] ?? '').filter((cell) => !isNothing(cell))
    return cells.length > 0 && cells.filter(isValue).length >= cells.length * 0.7
  })
}
