import type { Reading } from './careful-reader.ts'
import { createLineEnds } from './line-ends.ts'
import type { FileLook } from './look-at-file.ts'
import { parseText } from './parse-text.ts'
import { decodeWhole, isAsciiBased } from './text-decoder.ts'

/** Bytes of each piece that are looked at: some hundred rows are plenty. */
const LOOKED_AT = 16 * 1024

/**
 * Rows from all over a file beyond its beginning: extracts are often in the order of a date or a place, so that the
 * beginning alone does not tell how dates and numbers are written. Lines that a piece cuts, and rows of another width
 * than the table's, are left out. None where rows are of many widths, or where a sign takes several bytes at odd places.
 */
export function rowsFurtherIn(
  { pieces }: Pick<FileLook, 'pieces'>,
  { encoding, dialect, table }: Reading,
): readonly (readonly string[])[] {
  const { width } = table
  if (width === null || !isAsciiBased(encoding)) return []
  return pieces.flatMap((piece) => {
    const decoded = decodeWhole(piece.subarray(0, LOOKED_AT), encoding)
    const text = createLineEnds(dialect.newline).feed(decoded, true)
    const { rows } = parseText(text.slice(text.indexOf('\n') + 1), dialect, false)
    return rows.filter((row) => row.length === width)
  })
}
