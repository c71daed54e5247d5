import type { FieldName } from '../firm/fields.ts'
import type { MappedColumn } from './mapping.ts'

/** Below so many rows nothing can be told from content. */
const FEWEST_ROWS = 3

/**
 * Name and id among the columns of a table without column names, told from the cells alone: the first column of
 * codes of which no two are the same, and the first of texts in words of which hardly two are. Everything else is
 * for a person to map.
 */
export function byContent(
  header: readonly string[],
  samples: readonly (readonly string[])[],
): Partial<Record<FieldName, MappedColumn>> {
  if (samples.length < FEWEST_ROWS) return {}
  const columns = header.map((name, index) => ({
    name,
    index,
    cells: samples.map((row) => (row[index] ?? '').trim()),
  }))
  const id = columns.find(({ cells }) => share(cells, isCode) === 1 && variety(cells) === 1)
  const name = columns.find(({ cells }) => share(cells, isWords) >= 0.9 && variety(cells) >= 0.9)
  if (name === undefined) return {}
  return {
    ...(id === undefined ? {} : { registryId: mapped(id, share(id.cells, isCode)) }),
    name: mapped(name, share(name.cells, isWords)),
  }
}

const mapped = (column: { readonly index: number; readonly name: string }, found: number): MappedColumn => ({
  index: column.index,
  header: column.name,
  reason: { kind: 'content', share: found },
})

/** Letters and digits without blanks; no date, no decimal number. */
const isCode = (cell: string): boolean =>
  /^(?=.*\d)[\p{L}\d][\p{L}\d./-]{3,29}$/u.test(cell) && !DATE.test(cell)
const DATE = /^(?:\d{4}-\d\d?(?:-\d\d?)?|\d\d?[-/.]\d\d?[-/.]\d{2,4}|\d+\.\d{1,2})$/

const isWords = (cell: string): boolean =>
  /\p{L}{2}/u.test(cell) && cell.length >= 4 && !/^[\d.,]+$/.test(cell)

const share = (cells: readonly string[], holds: (cell: string) => boolean): number =>
  cells.filter(holds).length / cells.length

const variety = (cells: readonly string[]): number => new Set(cells).size / cells.length
