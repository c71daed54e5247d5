import type { CriterionId } from '../../../shared/criteria/names.ts'
import { InputFault } from '../../../shared/scoring/input-fault.ts'
import { type JudgesReport, judgesReport } from '../../../shared/scoring/judges.ts'

export type Pair = readonly [CriterionId, CriterionId]

export interface Answer {
  readonly pair: Pair
  /** How many times the first weighs as much as the second; null = passed over. */
  readonly ratio: number | null
}

/** What one person said, in the order in which it was said. */
export interface Judge {
  readonly name: string
  readonly answers: readonly Answer[]
}

/** The steps that are offered, from "far more" to "far less" (Saaty 1980). */
export const RATIOS = [9, 7, 5, 3, 1, 1 / 3, 1 / 5, 1 / 7, 1 / 9] as const

/** Every pair once. Neighbours come first, so that the first answers already tie all criteria together. */
export function pairsOf(criteria: readonly CriterionId[]): readonly Pair[] {
  const pairs = criteria.flatMap((a, place) => criteria.slice(place + 1).map((b): Pair => [a, b]))
  const distance = ([a, b]: Pair): number => criteria.indexOf(b) - criteria.indexOf(a)
  return pairs.toSorted((one, other) => distance(one) - distance(other))
}

/** The next pair that a judge was not asked about; null when all were. */
export const nextPair = (criteria: readonly CriterionId[], { answers }: Judge): Pair | null =>
  pairsOf(criteria).find(([a, b]) => !answers.some(({ pair }) => pair.includes(a) && pair.includes(b))) ??
  null

/** What all judges together make; null while their answers leave criteria apart. */
export function reportOf(criteria: readonly CriterionId[], judges: readonly Judge[]): JudgesReport | null {
  const given = judges
    .map(({ answers }) =>
      answers.flatMap(({ pair: [a, b], ratio }) => (ratio === null ? [] : [[a, b, ratio] as const])),
    )
    .filter((answers) => answers.length > 0)
  if (given.length === 0) return null
  try {
    return judgesReport({ criteria, judges: given })
  } catch (error) {
    if (error instanceof InputFault && error.code === 'judgements-not-connected') return null
    throw error
  }
}
