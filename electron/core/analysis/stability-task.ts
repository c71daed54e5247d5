import type { PackedValues } from '../../../shared/scoring/stability/packed-values.ts'
import type { Stability, StabilityInput } from '../../../shared/scoring/stability/stability.ts'
import type { Swap, TopChange } from '../../../shared/scoring/stability/weight-moves.ts'

/** What the drawing thread is started with. */
export interface StabilityTask extends Omit<StabilityInput, 'values'> {
  readonly values: PackedValues
  /** Set to 1 by the core to cancel. */
  readonly cancel: Int32Array
}

/** Firms as indexes. */
export interface StabilityFindings {
  readonly stability: Stability
  readonly topChanges: readonly TopChange[]
  readonly swaps: readonly Swap[]
}

export type StabilityMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'found'; readonly findings: StabilityFindings }
  | { readonly kind: 'cancelled' }
