import type { CriterionId } from '../../criteria/names.ts'
import { fitLogistic } from './logistic.ts'

export interface LearnInput {
  readonly criteria: readonly CriterionId[]
  /** The value of each criterion, in [0, 1] and in the order of `criteria`, of every firm with an outcome. */
  readonly values: readonly (readonly number[])[]
  readonly hits: readonly boolean[]
  /** In the order of `criteria`. */
  readonly chosen: readonly number[]
  readonly ridge?: number
}

/** What the outcomes would make of the weights, always beside how many they are. */
export type LearnedWeights =
  | {
      readonly kind: 'too-few'
      readonly hits: number
      readonly misses: number
      /** How many of either it takes. */
      readonly needed: number
    }
  | {
      readonly kind: 'proposal'
      readonly hits: number
      readonly misses: number
      readonly needed: number
      readonly weights: readonly LearnedWeight[]
      readonly settled: boolean
    }

export interface LearnedWeight {
  readonly criterion: CriterionId
  readonly chosen: number
  /** In [0, 1], summing to 1; 0 where more of the criterion went with fewer hits. */
  readonly proposed: number
  /** Of the log-odds of a hit as the criterion goes from 0 to 1; below 0 it speaks against the criterion. */
  readonly slope: number
}

/** Ten of the rarer outcome for each weight to be learned (Peduzzi and others 1996). */
const PER_CRITERION = 10
/** As if each slope had been seen at 0 with a spread of 1: a mild pull that a few dozen outcomes overcome. */
const RIDGE = 1

/**
 * Proposes weights from outcomes: the slopes of a logistic regression with a ridge, those below 0 left out, brought to
 * sum 1. Refuses below ten hits and ten misses a criterion, and where no slope is above 0 proposes the chosen ones.
 */
export function learnWeights({ criteria, values, hits, chosen, ridge = RIDGE }: LearnInput): LearnedWeights {
  const count = hits.filter(Boolean).length
  const counts = { hits: count, misses: hits.length - count, needed: PER_CRITERION * criteria.length }
  if (Math.min(counts.hits, counts.misses) < counts.needed) return { kind: 'too-few', ...counts }
  const { slopes, settled } = fitLogistic(values, hits, ridge)
  const sum = slopes.reduce((total, slope) => total + Math.max(0, slope), 0)
  const weights = criteria.map((criterion, column) => {
    const slope = slopes[column] ?? 0
    const usual = chosen[column] ?? 0
    return { criterion, chosen: usual, proposed: sum > 0 ? Math.max(0, slope) / sum : usual, slope }
  })
  return { kind: 'proposal', ...counts, weights, settled }
}
