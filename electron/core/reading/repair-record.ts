import { cutStrictly } from './cut-strictly.ts'
import type { Dialect } from './dialect.ts'

export type Repair =
  /** A quotation mark that opens or closes nothing was taken for a letter. */
  | 'stray-quote'
  /** The whole record stood in quotation marks. */
  | 'row-quoted-whole'
  /** A comment followed the cells. */
  | 'comment-at-end'

export interface RepairedRow {
  readonly cells: string[]
  readonly why: Repair
  /** Text that is not part of the row. */
  readonly rest: string
}

export interface RepairRequest {
  /** One line, without its line end. */
  readonly line: string
  readonly dialect: Dialect
  /** Cells that a row of the table has. */
  readonly width: number
  readonly comment: string | null
}

/**
 * Another reading of a line that did not come out as wide as the table, if one comes out right: with misplaced
 * quotation marks as letters, with the whole line unpacked from quotation marks, or without a comment at its end.
 */
export function repairRecord(request: RepairRequest): RepairedRow | null {
  return withStrayQuotes(request) ?? unpacked(request) ?? withoutComment(request)
}

function withStrayQuotes({ line, dialect, width }: RepairRequest): RepairedRow | null {
  if (!line.includes(dialect.quote)) return null
  const { cells } = cutStrictly(line, dialect)
  return cells.length === width ? { cells, why: 'stray-quote', rest: '' } : null
}

function unpacked({ line, dialect, width }: RepairRequest): RepairedRow | null {
  const [whole, ...others] = cutStrictly(line, dialect).cells
  if (whole === undefined || others.length > 0 || !line.startsWith(dialect.quote)) return null
  const { cells } = cutStrictly(whole, dialect)
  return cells.length === width ? { cells, why: 'row-quoted-whole', rest: '' } : null
}

function withoutComment({ line, dialect, width, comment }: RepairRequest): RepairedRow | null {
  if (comment === null) return null
  for (let place = line.indexOf(comment, 1); place > 0; place = line.indexOf(comment, place + 1)) {
    const { cells } = cutStrictly(line.slice(0, place), dialect)
    if (cells.length > width) return null
    if (cells.length === width) return { cells, why: 'comment-at-end', rest: line.slice(place) }
  }
  return null
}
