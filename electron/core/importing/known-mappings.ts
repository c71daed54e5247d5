import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { mappingShape } from '../../../shared/contract/checks.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import { writeWhole } from '../exporting/write-whole.ts'

/** A mapping that was saved on this computer, with the name it was saved under. */
export interface KnownMapping {
  readonly name: string
  readonly mapping: Mapping
}

/** Remembers a saved mapping by the column names of its file, so that the next file with them is recognised. */
export function rememberMapping(dataFolder: string, savedAs: string, mapping: Mapping): null {
  mkdirSync(folderOf(dataFolder), { recursive: true })
  writeWhole(pathOf(dataFolder, columnsOf(mapping)), [JSON.stringify({ name: basename(savedAs), mapping })])
  return null
}

/**
 * The mapping last saved for a file with these column names, in whatever order; else the one whose file had nearly the
 * same (a column added, renamed or gone), as long as every column that it reads is there. null where there is none.
 */
export function knownMapping(dataFolder: string, header: readonly string[]): KnownMapping | null {
  const exact = readKnown(pathOf(dataFolder, header))
  if (exact !== null) return exact
  const near = savedIn(folderOf(dataFolder))
    .flatMap((path) => readKnown(path) ?? [])
    .filter(({ mapping }) => readsOnly(mapping, header))
    .map((known) => ({ known, share: shareOfColumns(columnsOf(known.mapping), header) }))
    .filter(({ share }) => share >= NEARLY)
    .sort((a, b) => b.share - a.share)
  return near[0]?.known ?? null
}

/** Share of the column names, of both files together, that both have. */
const NEARLY = 0.75

function shareOfColumns(one: readonly string[], other: readonly string[]): number {
  const names = new Set(one.map(normalHeader))
  const others = new Set(other.map(normalHeader))
  const common = [...names].filter((name) => others.has(name)).length
  return common / (names.size + others.size - common)
}

function readsOnly(mapping: Mapping, header: readonly string[]): boolean {
  const there = new Set(header.map(normalHeader))
  return Object.values(mapping.fields).every((column) => there.has(normalHeader(column.header)))
}

function readKnown(path: string): KnownMapping | null {
  try {
    const saved = JSON.parse(readFileSync(path, 'utf8')) as Partial<KnownMapping>
    return { name: String(saved.name), mapping: mappingShape.parse(saved.mapping) }
  } catch {
    // None was saved, or what is there is damaged: the columns are matched anew.
    return null
  }
}

function savedIn(folder: string): string[] {
  try {
    return readdirSync(folder).map((name) => join(folder, name))
  } catch {
    // Nothing was ever saved.
    return []
  }
}

const columnsOf = (mapping: Mapping): string[] => [
  ...Object.values(mapping.fields).map(({ header }) => header),
  ...mapping.unmapped,
]

const folderOf = (dataFolder: string): string => join(dataFolder, 'mappings')

function pathOf(dataFolder: string, columns: readonly string[]): string {
  const names = columns.map(normalHeader).sort().join('\n')
  return join(folderOf(dataFolder), `${createHash('sha256').update(names).digest('hex').slice(0, 32)}.json`)
}
