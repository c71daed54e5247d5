import type { FieldName } from '../firm/fields.ts'
import type { MappedColumn, Mapping } from './mapping.ts'
import { normalHeader } from './normal-header.ts'

/**
 * A saved mapping applied to another file of the same kind: its columns are found again by name, wherever they stand
 * now; fields whose column is gone are left out.
 */
export function bindMapping(mapping: Mapping, header: readonly string[]): Mapping {
  const names = header.map(normalHeader)
  const used = new Set<number>()
  const fields: Partial<Record<FieldName, MappedColumn>> = {}
  for (const [field, column] of Object.entries(mapping.fields)) {
    const index = place(column, header, names, used)
    if (index === null) continue
    used.add(index)
    fields[field as FieldName] = { ...column, index, header: header[index] ?? '' }
  }
  return { ...mapping, fields, unmapped: header.filter((_, index) => !used.has(index)) }
}

/** The saved place where the name still fits there (of columns with one name, the one that was meant), else the first of that name. */
function place(
  column: MappedColumn,
  header: readonly string[],
  names: readonly string[],
  used: ReadonlySet<number>,
): number | null {
  const name = normalHeader(column.header)
  const free = (index: number) => names[index] === name && !used.has(index)
  if (column.index < header.length && free(column.index)) return column.index
  const found = names.findIndex((_, index) => free(index))
  return found < 0 ? null : found
}
