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

/**
 * Weighs the criteria; all that has to run when a slider moves. `weights` in the order of the model's criteria.
 * `into` is an earlier sheet of as many firms to be overwritten: fresh memory costs more than the sums.
 */
export function scoreSheet(values: ValueSheet, weights: readonly number[], into?: ScoreSheet): ScoreSheet {
  const { count, model, signs, gate } = values
  const sheet = { ...(into?.count === count ? into : emptySheet(count)), gate }
  const { score, low, high, coverage, tier } = sheet
  weigh(values.point, weights, score)
  weigh(values.low, weights, low)
  weigh(values.high, weights, high)
  weigh(values.known, weights, coverage)
  const firm = { score: 0, low: 0, coverage: 0, signs: 0 }
  for (let index = 0; index < count; index++) {
    firm.score = score[index] ?? 0
    firm.low = low[index] ?? 0
    firm.coverage = coverage[index] ?? 0
    firm.signs = signs[index] ?? 0
    tier[index] = TIERS.indexOf(tierOf(firm, model))
  }
  return sheet
}

const emptySheet = (count: number): Omit<ScoreSheet, 'gate'> => ({
  count,
  score: new Float64Array(count),
  low: new Float64Array(count),
  high: new Float64Array(count),
  coverage: new Float64Array(count),
  tier: new Uint8Array(count),
})

/** One firm's score, to the last digit as in `scoreSheet`. */
export const scoreAt = (values: ValueSheet, weights: readonly number[], index: number): number =>
  weighAt(values.point, weights, index)

/** What the sheet says of one firm. */
export interface ScoresOfFirm {
  readonly score: number
  readonly low: number
  readonly high: number
  readonly coverage: number
  readonly tier: Tier
}

/** One firm to the last digit as in `scoreSheet`, where the whole sheet is not needed. */
export function scoresAt(values: ValueSheet, weights: readonly number[], index: number): ScoresOfFirm {
  const score = scoreAt(values, weights, index)
  const low = weighAt(values.low, weights, index)
  const coverage = weighAt(values.known, weights, index)
  const signs = values.signs[index] ?? 0
  return {
    score,
    low,
    high: weighAt(values.high, weights, index),
    coverage,
    tier: tierOf({ score, low, coverage, signs }, values.model),
  }
}

function weighAt(matrix: Matrix, weights: readonly number[], index: number): number {
  let sum = 0
  for (const [row, column] of rowsOf(matrix).entries()) {
    sum += 100 * (weights[row] ?? 0) * (column[index] ?? 0)
  }
  return sum
}

export const tierAt = (sheet: ScoreSheet, index: number): Tier => TIERS[sheet.tier[index] ?? -1] ?? '?'

/** sum = 100 · Σ weight · row. */
function weigh(matrix: Matrix, weights: readonly number[], sum: Float64Array): void {
  sum.fill(0)
  for (const [row, values] of rowsOf(matrix).entries()) addScaled(sum, values, 100 * (weights[row] ?? 0))
}

/** sum += weight · values. A function of its own: in one loop with the rows it runs many times slower. */
export function addScaled(sum: Float64Array, values: Float64Array, weight: number): void {
  for (let index = 0; index < sum.length; index++) {
    sum[index] = (sum[index] ?? 0) + weight * (values[index] ?? 0)
  }
}
