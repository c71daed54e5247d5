import type { Problem } from '../../../shared/firm/problem.ts'

/** A row with fewer cells than the header, or with something in cells beyond it. Empty cells at the end are harmless. */
export function wrongWidth(row: readonly string[], line: number, width: number): Problem | null {
  const extra = row.slice(width).filter((cell) => cell !== '')
  if (row.length >= width && extra.length === 0) return null
  const value = row.length < width ? `${row.length} / ${width}` : extra.join(' ').slice(0, 200)
  return { code: 'row-wrong-width', line, column: null, value }
}
