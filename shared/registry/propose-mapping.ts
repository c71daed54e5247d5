import { FIELD_NAMES, type FieldName } from '../firm/fields.ts'
import { bareHeader, yearOfHeader } from './bare-header.ts'
import { byContent } from './by-content.ts'
import { byVocabulary } from './by-vocabulary.ts'
import { clashingField } from './clashing-header.ts'
import { findAlias } from './find-alias.ts'
import { guessFormats } from './guess-formats.ts'
import type { MappedColumn, Mapping, MatchReason } from './mapping.ts'
import { normalHeader } from './normal-header.ts'
import type { Profile } from './profile.ts'
import { detectSectorSystem } from './sectors/detect-sector-system.ts'
import { isSensitive } from './sensitive.ts'

type Fields = Partial<Record<FieldName, MappedColumn>>

/**
 * Which column is which field: the profile's columns first, then names known in five languages. Each column and each
 * field is used once; of columns with the same name the first counts. Columns without names, and in files of no known
 * register those with unknown ones, are told from their cells. Formats are those of the profile, else guessed from
 * `samples` (rows of cells; the more, the safer: 200 are plenty).
 */
export function proposeMapping(file: {
  header: readonly string[]
  samples: readonly (readonly string[])[]
  profile: Profile
}): Mapping {
  const columns = file.header.map((header, index) => ({ header, index, name: normalHeader(header) }))
  const free = columns.filter(
    ({ name }) => name !== '' && !file.profile.neverMapped.includes(name) && !isSensitive(name),
  )
  const fields = isNameless(file.header) ? byContent(file.header, file.samples) : byNameOrWords(free, file)
  const used = new Set(Object.values(fields).map(({ index }) => index))
  return {
    profile: file.profile.id,
    fields: inFieldOrder(fields),
    unmapped: file.header.filter((_, index) => !used.has(index)),
    ...guessFormats({ samples: file.samples, fields, profile: file.profile }),
    sectorSystem: sectorSystem(fields, file.samples, file.profile),
  }
}

/** In a file of no known register, columns without a known name may still be told from their words. */
function byNameOrWords(
  free: readonly Column[],
  { samples, profile }: { readonly samples: readonly (readonly string[])[]; readonly profile: Profile },
): Fields {
  const named = byAlias(free, byProfile(free, profile), samples)
  if (profile.fingerprint !== null) return named
  const used = new Set(Object.values(named).map(({ index }) => index))
  const rest = free.filter(({ index }) => !used.has(index)).map(({ header, index }) => ({ header, index }))
  return { ...named, ...byVocabulary(rest, samples, (field) => named[field] === undefined) }
}

/** Columns that are only numbered, because the table has no line of column names. */
const isNameless = (header: readonly string[]): boolean =>
  header.every((name, index) => name === String(index + 1))

interface Column {
  readonly header: string
  readonly index: number
  readonly name: string
}

function byProfile(columns: readonly Column[], profile: Profile): Fields {
  const fields: Fields = {}
  const used = new Set<number>()
  const reason: MatchReason = { kind: 'profile', profile: profile.id }
  for (const field of FIELD_NAMES) {
    for (const name of profile.columns[field] ?? []) {
      const column = columnNamed(name, columns, used)
      if (column === undefined) continue
      used.add(column.index)
      fields[field] = { index: column.index, header: column.header, reason }
      break
    }
  }
  return fields
}

/** The column of this name, else the latest year's of those that have it with a unit or a year behind. */
function columnNamed(
  name: string,
  columns: readonly Column[],
  used: ReadonlySet<number>,
): Column | undefined {
  const free = columns.filter(({ index }) => !used.has(index))
  const exact = free.find((one) => one.name === name)
  if (exact !== undefined) return exact
  return free
    .filter((one) => bareHeader(one.name) === name)
    .reduce<Column | undefined>(
      (best, one) => (best === undefined || yearOfHeader(one.name) > yearOfHeader(best.name) ? one : best),
      undefined,
    )
}

/** Adds to the fields found so far those whose column has a known name; the likelier name wins, then the earlier column. */
function byAlias(columns: readonly Column[], found: Fields, samples: readonly (readonly string[])[]): Fields {
  const used = new Set(Object.values(found).map(({ index }) => index))
  const places = new Map<FieldName, number>()
  const fields: Fields = { ...found }
  for (const column of columns) {
    if (used.has(column.index)) continue
    const alias = findAlias(column.name)
    if (alias === null) continue
    const field = clashingField(alias.field, column.name, cellsOf(samples, column.index))
    if (field === null || found[field] !== undefined) continue
    if (alias.place >= (places.get(field) ?? Number.POSITIVE_INFINITY)) continue
    places.set(field, alias.place)
    const reason: MatchReason = { kind: 'alias', alias: alias.alias, language: alias.language }
    fields[field] = { index: column.index, header: column.header, reason }
  }
  return fields
}

const cellsOf = (samples: readonly (readonly string[])[], index: number): string[] =>
  samples.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '')

function sectorSystem(fields: Fields, samples: readonly (readonly string[])[], profile: Profile) {
  if (profile.sectorSystem !== null) return profile.sectorSystem
  const column = fields.sectorCode
  if (column === undefined) return null
  return detectSectorSystem(cellsOf(samples, column.index), normalHeader(column.header))
}

function inFieldOrder(fields: Fields): Fields {
  const ordered: Fields = {}
  for (const name of FIELD_NAMES) {
    const column = fields[name]
    if (column !== undefined) ordered[name] = column
  }
  return ordered
}
