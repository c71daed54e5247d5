import type { Matrix } from 'ml-matrix'
import { TIERS, type Tier } from '../criteria/names.ts'
import { rowsOf } from './matrix-rows.ts'
import { tierOf } from './tier-of.ts'
import type { ValueSheet } from './value-sheet.ts'

/** Scores of all firms under one weighting. Scores and coverage in [0, 100]. */
export interface ScoreSheet {
  readonly count: number
  readonly score: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly coverage: Float64Array
  /** Index into TIERS, see `tierAt`. */
  readonly tier: Uint8Array
  /** 0 = ranked. */
  readonly gate: Uint8Array
}

/** Weighs the criteria; all that has to run when a slider moves. `weights` in the order of the model's criteria. */
export function scoreSheet(values: ValueSheet, weights: readonly number[]): ScoreSheet {
  const { count, model, signs, gate } = values
  const score = weighted(values.point, weights)
  const low = weighted(values.low, weights)
  const high = weighted(values.high, weights)
  const coverage = weighted(values.known, weights)
  const tier = new Uint8Array(count)
  const firm = { score: 0, low: 0, coverage: 0, signs: 0 }
  for (let index = 0; index < count; index++) {
    firm.score = score[index] ?? 0
    firm.low = low[index] ?? 0
    firm.coverage = coverage[index] ?? 0
    firm.signs = signs[index] ?? 0
    tier[index] = TIERS.indexOf(tierOf(firm, model))
  }
  return { count, score, low, high, coverage, tier, gate }
}

export const tierAt = (sheet: ScoreSheet, index: number): Tier => TIERS[sheet.tier[index] ?? -1] ?? '?'

/** 100 · Σ weight · row. */
function weighted(matrix: Matrix, weights: readonly number[]): Float64Array {
  const sum = new Float64Array(matrix.columns)
  for (const [row, values] of rowsOf(matrix).entries()) {
    const weight = 100 * (weights[row] ?? 0)
    for (let index = 0; index < sum.length; index++) {
      sum[index] = (sum[index] ?? 0) + weight * (values[index] ?? 0)
    }
  }
  return sum
}
