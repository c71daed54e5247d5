import { rowsOf } from '../matrix-rows.ts'
import type { ValueSheet } from '../value-sheet.ts'

export interface LookAlike {
  readonly index: number
  /** 0 alike in every criterion and all of it known; 1 as far apart as can be. */
  readonly distance: number
}

export interface LookAlikeInput {
  readonly values: ValueSheet
  /** In the order of the model's criteria, summing to 1: what weighs more counts more. */
  readonly weights: readonly number[]
  /** The firm to resemble, such as one that was converted; it may be behind a gate itself. */
  readonly like: number
  /** Firms to look among. */
  readonly among: Uint32Array
  readonly most: number
}

/**
 * The firms nearest to one in the values of the criteria: √Σ weight · (difference² + what is not known of either). An
 * unknown value that lies evenly between its worst and its best adds its variance, width² / 12, so a firm of which
 * nothing is known resembles nobody.
 */
export function lookAlikes({ values, weights, like, among, most }: LookAlikeInput): readonly LookAlike[] {
  const square = new Float64Array(values.count)
  for (const [row, point] of rowsOf(values.point).entries()) {
    const weight = weights[row] ?? 0
    const low = rowsOf(values.low)[row] ?? point
    const high = rowsOf(values.high)[row] ?? point
    const doubt = (firm: number): number => ((high[firm] ?? 0) - (low[firm] ?? 0)) ** 2 / 12
    const [middle, own] = [point[like] ?? 0, doubt(like)]
    for (let place = 0; place < among.length; place++) {
      const firm = among[place] ?? 0
      const part = ((point[firm] ?? 0) - middle) ** 2 + doubt(firm) + own
      square[firm] = (square[firm] ?? 0) + weight * part
    }
  }
  return [...among]
    .filter((firm) => firm !== like)
    .sort((a, b) => (square[a] ?? 0) - (square[b] ?? 0) || a - b)
    .slice(0, most)
    .map((index) => ({ index, distance: Math.sqrt(square[index] ?? 0) }))
}
