import type { CriterionId } from '../../../shared/criteria/names.ts'

export type ModelWeights = Readonly<Partial<Record<CriterionId, number>>>

export interface WeightMove {
  /** Summing to 1. */
  readonly weights: ModelWeights
  readonly locked: readonly CriterionId[]
  readonly id: CriterionId
  /** Wanted, in [0, 1]. */
  readonly weight: number
}

/**
 * The weights after one was moved: the locked ones stay, the free ones keep their proportions, and all still sum to 1.
 * Where nothing is free to give way, nothing moves.
 */
export function movedWeight({ weights, locked, id, weight }: WeightMove): ModelWeights {
  const ids = Object.keys(weights) as readonly CriterionId[]
  const free = ids.filter((one) => one !== id && !locked.includes(one))
  if (free.length === 0 || locked.includes(id)) return weights
  const held = ids.filter((one) => one !== id && locked.includes(one))
  const room = 1 - sumOf(weights, held)
  const moved = Math.min(room, Math.max(0, weight))
  const before = sumOf(weights, free)
  const shareOf = (one: CriterionId): number => (before > 0 ? (weights[one] ?? 0) / before : 1 / free.length)
  return Object.fromEntries(
    ids.map((one) => {
      if (one === id) return [one, moved]
      return [one, free.includes(one) ? (room - moved) * shareOf(one) : (weights[one] ?? 0)]
    }),
  )
}

/** What is not locked shares alike. */
export function evenWeights(weights: ModelWeights, locked: readonly CriterionId[]): ModelWeights {
  const ids = Object.keys(weights) as readonly CriterionId[]
  const free = ids.filter((one) => !locked.includes(one))
  const room =
    1 -
    sumOf(
      weights,
      ids.filter((one) => locked.includes(one)),
    )
  return Object.fromEntries(
    ids.map((one) => [one, free.includes(one) ? room / free.length : (weights[one] ?? 0)]),
  )
}

const sumOf = (weights: ModelWeights, ids: readonly CriterionId[]): number =>
  ids.reduce((sum, id) => sum + (weights[id] ?? 0), 0)
