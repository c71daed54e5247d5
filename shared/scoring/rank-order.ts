import { asList, asObject, asOneOf, onlyKeys, shown } from './check-input.ts'
import { InputFault } from './input-fault.ts'

export const RANK_ORDER_METHODS = ['centroid', 'rank-sum', 'equal'] as const
export type RankOrderMethod = (typeof RANK_ORDER_METHODS)[number]

/** The weight of the i-th of n criteria, i from 1. Sum to 1 over i. */
const WEIGHT_AT: Readonly<Record<RankOrderMethod, (i: number, n: number) => number>> = {
  /** Rank order centroid, (1/i + … + 1/n) / n (Barron and Barrett 1996): steep. */
  centroid: (i, n) => {
    let sum = 0
    for (let k = i; k <= n; k++) sum += 1 / k
    return sum / n
  },
  /** 2 · (n + 1 - i) / (n · (n + 1)) (Stillwell, Seaver and Edwards 1981): gentle. */
  'rank-sum': (i, n) => (2 * (n + 1 - i)) / (n * (n + 1)),
  equal: (_, n) => 1 / n,
}

/**
 * Weights from nothing but an order: `{ order: ["succession", ["workforce", "need"], "sector"], method }`, the most
 * important first; criteria in one list are of one rank and share its weights evenly. Throws InputFault.
 */
export function rankOrderWeights(input: unknown): Readonly<Record<string, number>> {
  const given = asObject(input, 'ranking')
  onlyKeys(given, ['order', 'method'])
  const method = asOneOf(given['method'], 'method', RANK_ORDER_METHODS)
  const groups = asList(given['order'], 'order').map((group, place) =>
    (Array.isArray(group) ? group : [group]).map((name) => asName(name, `order[${place}]`)),
  )
  const names = groups.flat()
  if (names.length === 0) throw new InputFault('comparison-empty')
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined) throw new InputFault('criterion-twice', { name: twice })
  let before = 0
  const weights = groups.flatMap((group) => {
    const ranks = group.map((_, place) => WEIGHT_AT[method](before + place + 1, names.length))
    before += group.length
    const share = ranks.reduce((sum, weight) => sum + weight, 0) / group.length
    return group.map((name) => [name, share] as const)
  })
  return Object.fromEntries(weights)
}

function asName(value: unknown, key: string): string {
  if (typeof value === 'string' && value !== '') return value
  throw new InputFault('not-a-name', { key, value: shown(value) })
}
