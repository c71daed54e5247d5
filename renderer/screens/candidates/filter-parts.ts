import { SPANS, type Span, type SpanName } from '../../../shared/contract/list-view.ts'
import { DECISION_STATES, type Filter } from '../../../shared/contract/ranking.ts'
import type { Words } from '../../../shared/words/words.ts'
import { sectorName } from '../../parts/criteria-words.ts'

/** One part of a filter in words. */
export interface FilterPart {
  readonly name: keyof Filter
  readonly text: string
}

/** Values of one part that are named before the rest is counted. */
const NAMED = 3

/** A filter as people would say it, part by part. */
export function filterParts(filter: Filter, words: Words): readonly FilterPart[] {
  const { say, number } = words
  const part = (name: keyof Filter, value: string): FilterPart => ({
    name,
    text: say('list.filter-part', { name: say(`candidates.facet-${name}`), value }),
  })
  const search = filter.search ? [part('search', say('list.quoted', { text: filter.search }))] : []
  const lists = LISTS.flatMap((name) => {
    const values = filter[name] ?? []
    const named = values.slice(0, NAMED).map((value) => valueName(name, value, words))
    if (values.length > NAMED) named.push(say('list.others', { count: number(values.length - NAMED) }))
    return values.length > 0 ? [part(name, named.join(', '))] : []
  })
  const spans = SPANS.flatMap((name) => {
    const span = filter[name]
    return span ? [part(name, spanText(name, span, words))] : []
  })
  const firms = filter.firm?.length ?? 0
  const chosen =
    firms > 0 ? [part('firm', say('list.chosen-firms', { count: firms, firms: number(firms) }))] : []
  return [...search, ...lists, ...spans, ...chosen]
}

/** Parts of a filter that are lists of values, in the order in which they are said and shown. */
export const LISTS = ['municipality', 'nace', 'size', 'tier', 'decision', 'status'] as const
export type ListName = (typeof LISTS)[number]

/** A value of a facet as it is shown. */
export function valueName(name: ListName, value: string, words: Words): string {
  if (value === '' || (name === 'size' && value === 'unknown')) return words.say('units.unknown')
  const decided = name === 'decision' && DECISION_STATES.find((state) => state === value)
  if (decided) return words.say(`deciding.decided-${decided}`)
  if (name === 'nace') return [value, sectorName(words, value)].filter(Boolean).join(' ')
  return name === 'size' ? value.replace('-', '–') : value
}

/** Years stand without thousands separators. */
export function spanText(name: SpanName, { from, to }: Span, { say, number }: Words): string {
  const text = (value: number) => (name === 'founded' ? String(value) : number(value))
  if (from !== undefined && to !== undefined) {
    return from === to ? text(from) : say('units.band', { low: text(from), high: text(to) })
  }
  if (from !== undefined) return say('list.from', { from: text(from) })
  return say('list.to', { to: text(to ?? 0) })
}
