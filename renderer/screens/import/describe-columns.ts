import type { Sniff } from '../../../shared/contract/import.ts'
import { type FieldName, fieldOf } from '../../../shared/firm/fields.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { profileOf } from '../../../shared/registry/match-profile.ts'
import { normalHeader } from '../../../shared/registry/normal-header.ts'
import { isSensitive } from '../../../shared/registry/sensitive.ts'
import type { Words } from '../../../shared/words/words.ts'
import { columnName } from './column-name.ts'
import { fieldsByColumn } from './mapping-edits.ts'

/** A column of the file as the mapping shows it. */
export interface DescribedColumn {
  readonly index: number
  readonly name: string
  /** The field it is read as, or null where it is left out. */
  readonly field: FieldName | null
  /** Why, in a sentence. */
  readonly reason: string
  /** Whether the field holds data about a person. */
  readonly personal: boolean
  /** Why the column must not be read at all: data about persons, or a look-alike that the profile knows. */
  readonly never: 'sensitive' | 'passed-over' | null
  /** The first different values that are not empty. */
  readonly values: readonly string[]
}

const VALUES_SHOWN = 3

export function describeColumns(sniff: Sniff, mapping: Mapping, words: Words): readonly DescribedColumn[] {
  const fields = fieldsByColumn(mapping)
  const neverMapped = profileOf(mapping.profile)?.neverMapped ?? []
  return sniff.header.map((header, index) => {
    const field = fields.get(index) ?? null
    const normalised = normalHeader(header)
    const never = isSensitive(normalised)
      ? 'sensitive'
      : neverMapped.includes(normalised)
        ? 'passed-over'
        : null
    return {
      index,
      name: columnName(header, index, words),
      field,
      reason: reasonFor({ field, never, sniff, mapping, words }),
      personal: field !== null && fieldOf(field).personal,
      never,
      values: firstValues(sniff.samples, index),
    }
  })
}

interface ReasonFor {
  readonly field: FieldName | null
  readonly never: DescribedColumn['never']
  readonly sniff: Sniff
  readonly mapping: Mapping
  readonly words: Words
}

function reasonFor({ field, never, sniff, mapping, words: { say } }: ReasonFor): string {
  if (never !== null) return say(`import.mapping-${never}-why`)
  if (field === null) return say('import.mapping-why-left-out')
  const chosen = mapping.fields[field]?.reason.kind === 'chosen'
  return (chosen ? undefined : sniff.reasons[field]) ?? say('import.mapping-chosen')
}

function firstValues(samples: Sniff['samples'], index: number): readonly string[] {
  const texts = samples.map((row) => row[index]?.trim() ?? '').filter((text) => text !== '')
  return [...new Set(texts)].slice(0, VALUES_SHOWN)
}
