import { SORT_COLUMNS, type SortKey, SPANS, type Span } from '../../../shared/contract/list-view.ts'
import type { Filter } from '../../../shared/contract/ranking.ts'
import { DECISION_STATES, SIZE_CLASSES } from '../../../shared/contract/ranking.ts'
import { CRITERIA, type CriterionId, LENSES, type Lens, TIERS } from '../../../shared/criteria/names.ts'
import { type Column, printColumn, readColumns } from './columns.ts'

export type Weights = Readonly<Partial<Record<CriterionId, number>>>

/** What the analyst looks at: kept in the address, so that it can be saved, shared and walked back. */
export interface View {
  readonly lens: Lens
  /** null = the model's own. */
  readonly weights: Weights | null
  readonly filter: Filter
  /** Empty: by rank. */
  readonly sort: readonly SortKey[]
  /** null = the usual ones, as many as fit. */
  readonly columns: readonly Column[] | null
  /** The saved list one came from; null = none. */
  readonly saved: number | null
}

const MANY = ['municipality', 'nace', 'status', 'firm'] as const

/** Reads the part of an address behind "?". What is not understood is left out, never an error. */
export function readView(search: string): View {
  const given = new URLSearchParams(search)
  const lens = LENSES.find((one) => one === given.get('lens')) ?? 'succession'
  const list = (name: string) => (given.has(name) ? { [name]: given.getAll(name) } : {})
  const chosen = <V extends string>(name: string, known: readonly V[]) => {
    const values = known.filter((one) => given.getAll(name).includes(one))
    return values.length > 0 ? { [name]: values } : {}
  }
  const text = given.get('search')
  return {
    lens,
    weights: readWeights(given.getAll('weight'), lens),
    filter: {
      ...(text ? { search: text } : {}),
      ...Object.assign({}, ...MANY.map(list)),
      ...chosen('size', SIZE_CLASSES),
      ...chosen('tier', TIERS),
      ...chosen('decision', DECISION_STATES),
      ...readSpans(given),
    },
    sort: given.getAll('sort').flatMap(readSort),
    columns: readColumns(given.getAll('column')),
    saved: Number(given.get('view')) || null,
  }
}

/** The inverse of `readView`, without "?". */
export function printView({ lens, weights, filter, sort, columns, saved }: View): string {
  const search = new URLSearchParams()
  if (lens !== 'succession') search.set('lens', lens)
  for (const criterion of CRITERIA[lens]) {
    const weight = weights?.[criterion]
    if (weight !== undefined) search.append('weight', `${criterion}:${Number(weight.toFixed(4))}`)
  }
  if (filter.search) search.set('search', filter.search)
  for (const name of [...MANY, 'size', 'tier', 'decision'] as const) {
    for (const value of filter[name] ?? []) search.append(name, value)
  }
  for (const name of SPANS) {
    const span = filter[name]
    if (span) search.set(name, `${span.from ?? ''}..${span.to ?? ''}`)
  }
  for (const { by, descending } of sort) search.append('sort', `${descending ? '-' : ''}${by}`)
  for (const column of columns ?? []) search.append('column', printColumn(column))
  if (saved !== null) search.set('view', String(saved))
  return search.toString()
}

function readSpans(given: URLSearchParams): Filter {
  const spans = SPANS.flatMap((name): [string, Span][] => {
    const [from, to] = (given.get(name) ?? '').split('..').map(readNumber)
    return from === undefined && to === undefined ? [] : [[name, spanOf(from, to)]]
  })
  return Object.fromEntries(spans)
}

const readNumber = (text: string): number | undefined =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined

/** From one whole number to another; an end left out is open. */
export const spanOf = (from: number | undefined, to: number | undefined): Span => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
})

/** `-score` is the highest score first. */
function readSort(text: string): SortKey[] {
  const descending = text.startsWith('-')
  const by = SORT_COLUMNS.find((column) => column === text.slice(descending ? 1 : 0))
  return by === undefined ? [] : [{ by, descending }]
}

/** Weights stand for a whole lens: one missing or none above zero, and the model's own are used. */
function readWeights(given: readonly string[], lens: Lens): Weights | null {
  const weights: Partial<Record<CriterionId, number>> = {}
  for (const one of given) {
    const [name, number] = one.split(':')
    const criterion = CRITERIA[lens].find((id) => id === name)
    const weight = Number(number)
    if (criterion && Number.isFinite(weight) && weight >= 0) weights[criterion] = weight
  }
  return Object.values(weights).some((weight) => weight > 0) ? weights : null
}

/** How many parts of the filter are set. */
export const filterCount = (filter: Filter): number => Object.values(filter).filter(isSet).length

function isSet(part: Filter[keyof Filter]): boolean {
  if (typeof part === 'string' || Array.isArray(part)) return part.length > 0
  return part !== undefined
}
