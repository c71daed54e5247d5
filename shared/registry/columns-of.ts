import type { Mapping } from './mapping.ts'
import { normalHeader } from './normal-header.ts'

/**
 * The file's header again, from a mapping: its mapped columns stand at their index, the rest in file order in the
 * gaps.
 */
export function headerOf(mapping: Mapping): string[] {
  const header: string[] = []
  for (const column of Object.values(mapping.fields)) header[column.index] = column.header
  let index = 0
  for (const name of mapping.unmapped) {
    while (header[index] !== undefined) index += 1
    header[index] = name
  }
  return Array.from(header, (name) => name ?? '')
}

/** Normalised column name → index; of equal names the first counts. */
export function columnsOf(mapping: Mapping): ReadonlyMap<string, number> {
  const columns = new Map<string, number>()
  for (const [index, header] of headerOf(mapping).entries()) {
    const name = normalHeader(header)
    if (name !== '' && !columns.has(name)) columns.set(name, index)
  }
  return columns
}
