import { type FieldName, fieldOf } from '../firm/fields.ts'
import type { ColumnWord } from './column-words.ts'
import type { MappedValues, Mapping } from './mapping.ts'
import { plainWords } from './normal-header.ts'
import type { Profile } from './profile.ts'
import { naceOfSectionText } from './sectors/section-text.ts'
import { legalFormMeaning, statusMeaning } from './word-meanings.ts'

export type ValueKind = keyof MappedValues

/** The words of a column that is read by what its words mean. */
export interface WordColumn {
  readonly kind: ValueKind
  readonly header: string
  readonly words: readonly MeantWord[]
}

export interface MeantWord extends ColumnWord {
  /** What it is read as without anybody's word; null = nobody knows. */
  readonly known: string | null
  /** What somebody said it means: null = nothing, undefined = nobody said. */
  readonly said: string | null | undefined
}

const COLUMNS: readonly (readonly [FieldName, ValueKind])[] = [
  ['legalForm', 'legalForm'],
  ['status', 'status'],
  ['sectorCode', 'sector'],
  ['sectorText', 'sector'],
]

/** Words of legal form, status and activity that the mapping reads, and what each is taken for. Those nobody knows stand first. */
export function wordColumns(
  words: readonly (readonly ColumnWord[])[],
  mapping: Mapping,
  profile: Profile,
): WordColumn[] {
  const meaning: Record<ValueKind, (word: string) => string | null> = {
    legalForm: legalFormMeaning(profile),
    status: statusMeaning(profile),
    sector: naceOfSectionText,
  }
  return COLUMNS.flatMap(([field, kind]) => {
    const column = mapping.fields[field]
    if (column === undefined) return []
    const said = mapping.values?.[kind] ?? {}
    const meant = (words[column.index] ?? [])
      .filter(({ word }) => field !== 'sectorCode' || !/\d/.test(word))
      .map((one) => ({ ...one, known: meaning[kind](one.word), said: said[plainWords(one.word)] }))
    const unknownFirst = meant.toSorted((a, b) => Number(a.known !== null) - Number(b.known !== null))
    return meant.length === 0 ? [] : [{ kind, header: column.header, words: unknownFirst }]
  })
}

/** A cell of a column of figures or dates that holds neither. */
export interface OddCell extends ColumnWord {
  readonly field: FieldName
  readonly header: string
  /** Whether somebody said that it means "not stated". */
  readonly isNothing: boolean
}

const FIGURES: ReadonlySet<string> = new Set(['date', 'range', 'number', 'fraction', 'year', 'coordinate'])
/** Signs that may be somebody's "not stated" in a column of texts, or a place: NA is Naples. */
const MAY_BE_NOTHING = /^(?:n\W?[ad]\W?|s\W?[di]\W?|null|none|nan|unknown|\?+|x+)$/i

/** Cells that the mapping cannot read, and that may be the file's way of saying "not stated". */
export function oddCells(
  words: readonly (readonly ColumnWord[])[],
  mapping: Mapping,
  profile: Profile,
): OddCell[] {
  return Object.entries(mapping.fields).flatMap(([name, column]) => {
    const field = name as FieldName
    const known = new Set(Object.keys(profile.bands[field as keyof Profile['bands']] ?? {}))
    const said = new Set(mapping.nullTokens?.[field] ?? [])
    const isOdd = ({ word }: ColumnWord): boolean =>
      FIGURES.has(fieldOf(field).kind)
        ? /\p{L}|\?/u.test(word) && !/\d/.test(word) && !known.has(plainWords(word))
        : fieldOf(field).kind === 'text' && MAY_BE_NOTHING.test(word)
    const isUnread = ({ word }: ColumnWord): boolean =>
      !(profile.nullTokens[field] ?? []).some((token) => token.toLowerCase() === word.toLowerCase())
    return (words[column.index] ?? [])
      .filter((one) => isOdd(one) && isUnread(one))
      .map((one) => ({ ...one, field, header: column.header, isNothing: said.has(one.word) }))
  })
}
