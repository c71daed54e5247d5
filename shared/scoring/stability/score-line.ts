import { rowsOf } from '../matrix-rows.ts'
import type { CriterionValues } from '../value-sheet.ts'

/** Every firm's score as a straight line over the weight of one criterion. */
export interface ScoreLine {
  /** The criterion's weight as it was chosen. */
  readonly weight: number
  /** A firm's score in [0, 1] where the criterion weighs `t`. */
  readonly scoreAt: (firm: number, t: number) => number
  /**
   * The weight at which `below` comes level with `above`, which scores no less at the chosen weight: the first on the
   * way up, below 1, else Infinity; on the way down, above 0, else -Infinity.
   */
  readonly crossingUp: (above: number, below: number) => number
  readonly crossingDown: (above: number, below: number) => number
}

/** Slopes and scores closer than this are the same. */
const ALIKE = 1e-12

/**
 * While one weight t moves the others keep their proportions, so a firm's score is t · v + (1 - t) · r, where v is its
 * value on the criterion and r what the others make together. Where the criterion has all the weight, the others
 * come back in equal parts.
 */
export function createScoreLine(values: CriterionValues, weights: readonly number[], row: number): ScoreLine {
  const weight = weights[row] ?? 0
  const value = rowsOf(values.point)[row] ?? new Float64Array(values.count)
  const rest = restOf(values, weights, row)
  // The lead of `above` is dr + t · slope; it comes down to 0 at -dr / slope.
  const dr = (above: number, below: number): number => (rest[above] ?? 0) - (rest[below] ?? 0)
  const slope = (above: number, below: number): number =>
    (value[above] ?? 0) - (value[below] ?? 0) - dr(above, below)
  return {
    weight,
    scoreAt: (firm, t) => t * (value[firm] ?? 0) + (1 - t) * (rest[firm] ?? 0),
    crossingUp: (above, below) => {
      const lead = slope(above, below)
      if (lead > -ALIKE) return Number.POSITIVE_INFINITY
      const crossing = Math.max(weight, -dr(above, below) / lead)
      return crossing < 1 - ALIKE ? crossing : Number.POSITIVE_INFINITY
    },
    crossingDown: (above, below) => {
      const lead = slope(above, below)
      if (lead < ALIKE) return Number.NEGATIVE_INFINITY
      const crossing = Math.min(weight, -dr(above, below) / lead)
      return crossing > ALIKE ? crossing : Number.NEGATIVE_INFINITY
    },
  }
}

/** Σ weight · value of the other criteria, their weights brought to sum 1. */
function restOf(values: CriterionValues, weights: readonly number[], row: number): Float64Array {
  const rest = new Float64Array(values.count)
  const others = weights.map((weight, other) => (other === row ? 0 : weight))
  const sum = others.reduce((total, weight) => total + weight, 0)
  const equal = 1 / Math.max(1, weights.length - 1)
  for (const [other, column] of rowsOf(values.point).entries()) {
    if (other === row) continue
    const share = sum > ALIKE ? (others[other] ?? 0) / sum : equal
    for (let firm = 0; firm < rest.length; firm++) {
      rest[firm] = (rest[firm] ?? 0) + share * (column[firm] ?? 0)
    }
  }
  return rest
}
