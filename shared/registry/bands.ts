import type { Range } from '../firm/range.ts'
import { plainWords } from './normal-header.ts'
import type { Reader } from './readers/reader.ts'

/** A reader that knows a register's own band codes ("21" is 50 to 99 in France) before it reads figures. */
export function inBands(
  bands: Readonly<Record<string, Range | null>> | undefined,
  read: Reader<Range>,
): Reader<Range> {
  if (bands === undefined) return read
  const known = new Map(Object.entries(bands))
  return (cell, found) => {
    const band = known.get(plainWords(cell))
    return band === undefined ? read(cell, found) : band
  }
}
