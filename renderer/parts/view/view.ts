import type { Filter } from '../../../shared/contract/ranking.ts'
import { SIZE_CLASSES } from '../../../shared/contract/ranking.ts'
import { CRITERIA, type CriterionId, LENSES, type Lens, TIERS } from '../../../shared/criteria/names.ts'

export type Weights = Readonly<Partial<Record<CriterionId, number>>>

/** What the analyst looks at: kept in the address, so that it can be saved, shared and walked back. */
export interface View {
  readonly lens: Lens
  /** null = the model's own. */
  readonly weights: Weights | null
  readonly filter: Filter
}

const MANY = ['municipality', 'nace', 'status'] as const

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
    },
  }
}

/** The inverse of `readView`, without "?". */
export function printView({ lens, weights, filter }: View): string {
  const search = new URLSearchParams()
  if (lens !== 'succession') search.set('lens', lens)
  for (const criterion of CRITERIA[lens]) {
    const weight = weights?.[criterion]
    if (weight !== undefined) search.append('weight', `${criterion}:${Number(weight.toFixed(4))}`)
  }
  if (filter.search) search.set('search', filter.search)
  for (const name of [...MANY, 'size', 'tier'] as const) {
    for (const value of filter[name] ?? []) search.append(name, value)
  }
  return search.toString()
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
export const filterCount = (filter: Filter): number =>
  Object.values(filter).filter((part) => part !== undefined && part.length > 0).length
