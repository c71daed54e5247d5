import type { Problem } from '../../../shared/firm/problem.ts'

/** What a row of another width than the header's may be. */
export interface WidthRule {
  /** Columns of the header. */
  readonly width: number
  /** Whether the rows of the file are of one width: a row of another is then damaged, and its cells may be shifted. */
  readonly strict: boolean
}

/** Share of the first rows that may be of another width in a file whose rows are of one width. */
const DAMAGED = 0.1

export function widthRule(file: {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}): WidthRule {
  const width = file.header.length
  const odd = file.rows.filter((row) => isOdd(row, width)).length
  return { width, strict: odd <= file.rows.length * DAMAGED }
}

/** A row with fewer cells than the header, or with something in cells beyond it. Empty cells at the end are harmless. */
export function wrongWidth(
  row: readonly string[],
  { line, isLast }: { readonly line: number; readonly isLast: boolean },
  { width, strict }: WidthRule,
): Problem | null {
  if (!isOdd(row, width)) return null
  const isShort = row.length < width
  const value = isShort ? `${row.length} / ${width}` : beyond(row, width).join(' ').slice(0, 200)
  const damage = isShort ? (isLast ? 'last-line-incomplete' : 'too-few-fields') : 'too-many-fields'
  return { code: strict ? damage : 'row-wrong-width', line, column: null, value }
}

const beyond = (row: readonly string[], width: number): string[] =>
  row.slice(width).filter((cell) => cell.trim() !== '')

const isOdd = (row: readonly string[], width: number): boolean =>
  row.length < width || (row.length > width && beyond(row, width).length > 0)
