import type { FieldName } from '../firm/fields.ts'
import { legalKindOfForm } from './legal-form.ts'
import type { MappedColumn } from './mapping.ts'
import { detectSectorSystem } from './sectors/detect-sector-system.ts'
import { statusKindOf } from './status.ts'

/** Below so many filled cells a vocabulary is no evidence. */
const FEWEST_CELLS = 8
/** Share of the cells that must be words of the field. */
const TELLING = 0.6
/** Different values per cell, at most: names end in legal forms too, and hardly two are the same. */
const VARIETY = 0.4

interface FreeColumn {
  readonly header: string
  readonly index: number
}

/**
 * Legal form, status and activity code among columns whose names nobody knows, told from a small vocabulary of known
 * words or codes. A name or an id is never told so: a file without either must be refused, not guessed at.
 */
export function byVocabulary(
  columns: readonly FreeColumn[],
  samples: readonly (readonly string[])[],
  lacks: (field: FieldName) => boolean,
): Partial<Record<FieldName, MappedColumn>> {
  const found: Partial<Record<FieldName, MappedColumn>> = {}
  for (const column of columns) {
    const cells = samples.map((row) => (row[column.index] ?? '').trim()).filter((cell) => cell !== '')
    if (cells.length < FEWEST_CELLS || new Set(cells).size > Math.max(2, cells.length * VARIETY)) continue
    const told = TESTS.find(([field, share]) => lacks(field) && !(field in found) && share(cells) >= TELLING)
    if (told === undefined) continue
    const [field, share] = told
    found[field] = { ...column, reason: { kind: 'content', share: share(cells) } }
  }
  return found
}

const shareOf = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.filter(holds).length / cells.length

const TESTS: readonly (readonly [FieldName, (cells: readonly string[]) => number])[] = [
  ['legalForm', (cells) => shareOf(cells, (cell) => !/\d/.test(cell) && legalKindOfForm(cell) !== null)],
  ['status', (cells) => shareOf(cells, (cell) => !/\d/.test(cell) && statusKindOf(cell) !== null)],
  ['sectorCode', sectorShare],
]

/** Codes with a dot inside ("25.11", "25.110") and of one classification: a number of four digits may be a postcode. */
function sectorShare(cells: readonly string[]): number {
  const dotted = shareOf(cells, (cell) => /^[A-U]?\s?\d\d\.\d{1,3}(\.\d+)?[A-Z]?$/.test(cell))
  return dotted >= TELLING && detectSectorSystem(cells, '') !== null ? dotted : 0
}
