import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mappingShape } from '../../../shared/contract/checks.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import { writeWhole } from '../exporting/write-whole.ts'

/** A mapping that was saved on this computer, with the name of the file it was saved as. */
export interface KnownMapping {
  readonly name: string
  readonly mapping: Mapping
}

/** Remembers a saved mapping by the column names of its file, so that the next file with them is recognised. */
export function rememberMapping(dataFolder: string, savedAs: string, mapping: Mapping): void {
  const columns = [...Object.values(mapping.fields).map(({ header }) => header), ...mapping.unmapped]
  mkdirSync(join(dataFolder, 'mappings'), { recursive: true })
  writeWhole(pathOf(dataFolder, columns), [JSON.stringify({ name: basename(savedAs), mapping })])
}

/** The mapping last saved for a file with exactly these column names, in whatever order, or null. */
export function knownMapping(dataFolder: string, header: readonly string[]): KnownMapping | null {
  try {
    const saved = JSON.parse(readFileSync(pathOf(dataFolder, header), 'utf8')) as Partial<KnownMapping>
    return { name: String(saved.name), mapping: mappingShape.parse(saved.mapping) }
  } catch {
    // None was saved, or what is there is damaged: the columns are matched anew.
    return null
  }
}

function pathOf(dataFolder: string, columns: readonly string[]): string {
  const names = columns.map(normalHeader).sort().join('\n')
  return join(dataFolder, 'mappings', `${createHash('sha256').update(names).digest('hex').slice(0, 32)}.json`)
}
