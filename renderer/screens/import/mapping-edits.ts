import type { FieldName } from '../../../shared/firm/fields.ts'
import type { MappedColumn, MappedValues, Mapping } from '../../../shared/registry/mapping.ts'
import { plainWords } from '../../../shared/registry/normal-header.ts'
import type { ValueKind } from '../../../shared/registry/words-to-map.ts'

type Fields = Mapping['fields']
type Entry = readonly [FieldName, MappedColumn]

const entriesOf = (fields: Fields): readonly Entry[] => Object.entries(fields) as unknown as readonly Entry[]

/** Which field each column is read as, by the column's index; columns left out are absent. */
export const fieldsByColumn = (mapping: Mapping): ReadonlyMap<number, FieldName> =>
  new Map(entriesOf(mapping.fields).map(([field, column]) => [column.index, field]))

/**
 * Reads the column at `index` as `field`, or leaves it out (null). A column is used once and a field once, so the
 * column that had the field before is left out.
 */
export function assignColumn(
  mapping: Mapping,
  header: readonly string[],
  choice: { readonly index: number; readonly field: FieldName | null },
): Mapping {
  const others = entriesOf(mapping.fields).filter(
    ([field, column]) => column.index !== choice.index && field !== choice.field,
  )
  const chosen: readonly Entry[] =
    choice.field === null ? [] : [[choice.field, chosenColumn(header, choice.index)]]
  return withFields(mapping, header, [...others, ...chosen])
}

/**
 * After a new look at the file. The same columns under the same profile keep everything that was decided, left out
 * ones too; else the new proposal counts, with the person's own choices put back wherever their column is still there.
 */
export function carryChoices(before: Mapping | null, proposal: Mapping, header: readonly string[]): Mapping {
  if (before === null) return proposal
  if (before.profile === proposal.profile && sameColumns(before, header)) {
    return { ...before, decimal: proposal.decimal, dateOrder: proposal.dateOrder }
  }
  const chosen = entriesOf(before.fields).filter(([, column]) => column.reason.kind === 'chosen')
  return chosen.reduce((mapping, [field, column]) => {
    const index = placeOf(column, header)
    return index === null ? mapping : assignColumn(mapping, header, { index, field })
  }, proposal)
}

/** Whether the mapping was made over exactly these columns. */
function sameColumns(mapping: Mapping, header: readonly string[]): boolean {
  const entries = entriesOf(mapping.fields)
  const used = new Set(entries.map(([, column]) => column.index))
  const leftOut = header.filter((_, index) => !used.has(index))
  return (
    entries.every(([, column]) => header[column.index] === column.header) &&
    leftOut.length === mapping.unmapped.length &&
    leftOut.every((name, place) => name === mapping.unmapped[place])
  )
}

/** A saved mapping laid over this file's header as choices made by hand: columns are found by name, those not found named. */
export function fitMapping(
  saved: Mapping,
  header: readonly string[],
): { readonly mapping: Mapping; readonly notFound: readonly string[] } {
  const placed = entriesOf(saved.fields).map(([field, column]) => ({
    field,
    column,
    index: placeOf(column, header),
  }))
  const fitting = placed.flatMap(({ field, index }): readonly Entry[] =>
    index === null ? [] : [[field, chosenColumn(header, index)]],
  )
  return {
    mapping: withFields(saved, header, fitting),
    notFound: placed.filter(({ index }) => index === null).map(({ column }) => column.header),
  }
}

/** Same place and name first (several columns may share a name), else the first of that name. */
function placeOf(column: MappedColumn, header: readonly string[]): number | null {
  const name = column.header.trim()
  if (header[column.index]?.trim() === name) return column.index
  const index = header.findIndex((text) => text.trim() === name)
  return index === -1 ? null : index
}

const chosenColumn = (header: readonly string[], index: number): MappedColumn => ({
  index,
  header: header[index] ?? '',
  reason: { kind: 'chosen' },
})

function withFields(mapping: Mapping, header: readonly string[], entries: readonly Entry[]): Mapping {
  const used = new Set(entries.map(([, column]) => column.index))
  return {
    ...mapping,
    fields: Object.fromEntries(entries) as Fields,
    unmapped: header.filter((_, index) => !used.has(index)),
  }
}

/** Says what a word means (null = nothing), or (undefined) takes that back. */
export function sayMeaning(
  mapping: Mapping,
  {
    kind,
    word,
    meaning,
  }: { readonly kind: ValueKind; readonly word: string; readonly meaning?: string | null },
): Mapping {
  const { [plainWords(word)]: _before, ...others } = mapping.values?.[kind] ?? {}
  const said = meaning === undefined ? others : { ...others, [plainWords(word)]: meaning }
  return { ...mapping, values: { ...mapping.values, [kind]: said } as MappedValues }
}

/** Says that a cell of a field means "not stated", or that it does not. */
export function sayNothing(
  mapping: Mapping,
  {
    field,
    word,
    isNothing,
  }: { readonly field: FieldName; readonly word: string; readonly isNothing: boolean },
): Mapping {
  const others = (mapping.nullTokens?.[field] ?? []).filter((token) => token !== word)
  return {
    ...mapping,
    nullTokens: { ...mapping.nullTokens, [field]: isNothing ? [...others, word] : others },
  }
}
