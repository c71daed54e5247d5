import type { CorePart, CriterionId, IndicatorId } from '../criteria/names.ts'

/** One line of a firm's calculation. The `points` of all parts sum to the score (to 1e-9). */
export interface Part {
  readonly criterion: CriterionId
  /** The indicator, one part of the core, or the criterion's own name where it was given as a whole. */
  readonly indicator: IndicatorId | CriterionId | CorePart
  /** As read: a number, a band, a list of flags, a code; null = unknown. */
  readonly raw:
    | number
    | string
    | { readonly low: number; readonly high: number | null }
    | readonly string[]
    | null
  /** In [0, 1]; the prior where unknown. */
  readonly value: number
  /** Value at the worst and the best that the unknown could be, in [0, 1]. */
  readonly low: number
  readonly high: number
  /** True where the value rests on a prior. */
  readonly prior: boolean
  /** Share of the whole score, in [0, 1]; sums to 1 over the parts. */
  readonly weight: number
  /** 100 · weight · value. */
  readonly points: number
}
