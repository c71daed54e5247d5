import { rowsOf } from '../matrix-rows.ts'
import { addScaled } from '../score-sheet.ts'
import type { CriterionValues } from '../value-sheet.ts'
import type { Chance } from './chance.ts'

/** Scores in [0, 100] of every firm under other weights, with a value for all that is not known of it. */
export type ScoreDraws = (weights: readonly number[], chance: Chance, into: Float64Array) => void

/** A criterion of the firms of which it is not fully known. */
interface Open {
  readonly firms: Uint32Array
  /** From the point down to the worst, and up to the best; at least 0. */
  readonly down: Float64Array
  readonly up: Float64Array
}

/** Even numbers drawn once for all: each draw begins at another place of them. A power of 2. */
const POOL = 1 << 17

/**
 * What is not known of a criterion moves together, between its worst and its best, and most likely lies where the
 * score puts it: a triangular distribution with its peak at the point.
 *
 * Chance is drawn from a pool that is begun at another place for each criterion and draw. Two firms share a number
 * only where they lie a multiple of the pool's length apart.
 */
export function createScoreDraws(
  values: CriterionValues,
  { chance, unknowns }: { readonly chance: Chance; readonly unknowns: 'drawn' | 'as-assumed' },
): ScoreDraws {
  const pool = Float64Array.from({ length: POOL }, () => chance.uniform())
  const points = rowsOf(values.point)
  const open = points.map((point, row) =>
    unknowns === 'as-assumed'
      ? undefined
      : openOf(point, rowsOf(values.low)[row] ?? point, rowsOf(values.high)[row] ?? point),
  )
  return (weights, { uniform }, into) => {
    into.fill(0)
    for (const [row, point] of points.entries()) {
      const weight = 100 * (weights[row] ?? 0)
      addScaled(into, point, weight)
      const unknown = open[row]
      if (unknown !== undefined) shake(into, unknown, weight, pool, Math.floor(uniform() * POOL))
    }
  }
}

function openOf(point: Float64Array, low: Float64Array, high: Float64Array): Open {
  const isOpen = (firm: number): boolean => (high[firm] ?? 0) - (low[firm] ?? 0) > 1e-12
  let length = 0
  for (let firm = 0; firm < point.length; firm++) if (isOpen(firm)) length += 1
  const open = {
    firms: new Uint32Array(length),
    down: new Float64Array(length),
    up: new Float64Array(length),
  }
  let place = 0
  for (let firm = 0; firm < point.length; firm++) {
    if (!isOpen(firm)) continue
    open.firms[place] = firm
    open.down[place] = Math.max(0, (point[firm] ?? 0) - (low[firm] ?? 0))
    open.up[place] = Math.max(0, (high[firm] ?? 0) - (point[firm] ?? 0))
    place += 1
  }
  return open
}

/**
 * The inverse of the triangular distribution function: with u even in [0, 1) and r = down + up, the value is
 * √(u · r · down) above the worst where u · r < down, else √((1 - u) · r · up) below the best.
 */
function shake(
  scores: Float64Array,
  { firms, down, up }: Open,
  weight: number,
  pool: Float64Array,
  start: number,
): void {
  for (let place = 0; place < firms.length; place++) {
    const firm = firms[place] ?? 0
    const d = down[place] ?? 0
    const h = up[place] ?? 0
    const u = pool[(start + place) & (POOL - 1)] ?? 0
    const r = d + h
    const moved = u * r < d ? Math.sqrt(u * r * d) - d : h - Math.sqrt((1 - u) * r * h)
    scores[firm] = (scores[firm] ?? 0) + weight * moved
  }
}
