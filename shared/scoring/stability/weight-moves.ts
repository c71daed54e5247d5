import type { CriterionId } from '../../criteria/names.ts'
import type { CriterionValues } from '../value-sheet.ts'
import { createScoreLine, type ScoreLine } from './score-line.ts'

export interface MoveInput {
  readonly values: CriterionValues
  /** In the order of the model's criteria, summing to 1. */
  readonly weights: readonly number[]
  /** The ranked firms, best first. */
  readonly order: Uint32Array
  readonly top: number
}

/** One weight moved, the others keeping their proportions, until the top of the list is another. Firms as indexes. */
export interface TopChange {
  readonly criterion: CriterionId
  readonly from: number
  /** The weight at which the two firms score alike; beyond it they have changed places. */
  readonly to: number
  readonly leaves: number
  readonly enters: number
}

/** Two firms of the top that change places. */
export interface Swap {
  readonly criterion: CriterionId
  readonly from: number
  readonly to: number
  /** The one that ranks higher now. */
  readonly above: number
  readonly below: number
}

/**
 * For every criterion the nearest weight, below and above the chosen one, that changes which firms make the top;
 * smallest move first. A criterion that cannot change it, whatever its weight, is left out.
 */
export function topChanges({ values, weights, order, top }: MoveInput): readonly TopChange[] {
  const inside = order.subarray(0, top)
  const outside = order.subarray(top)
  return values.model.criteria
    .flatMap(({ id: criterion }, row) => {
      const line = createScoreLine(values, weights, row)
      return nearestBothWays(line, inside, outside).map(({ to, a, b }) => ({
        criterion,
        from: weights[row] ?? 0,
        to,
        leaves: a,
        enters: b,
      }))
    })
    .sort(bySmallestMove)
}

/** Every pair of the top that changes places at some weight of some criterion, smallest move first. */
export function swaps({ values, weights, order, top }: MoveInput): readonly Swap[] {
  const firms = [...order.subarray(0, top)]
  return values.model.criteria
    .flatMap(({ id: criterion }, row) => {
      const line = createScoreLine(values, weights, row)
      const from = weights[row] ?? 0
      return firms.flatMap((above, place) =>
        firms.slice(place + 1).flatMap((below): readonly Swap[] => {
          const ways = [line.crossingDown(above, below), line.crossingUp(above, below)]
          return ways.filter(Number.isFinite).map((to) => ({ criterion, from, to, above, below }))
        }),
      )
    })
    .sort(bySmallestMove)
}

const bySmallestMove = (a: TopChange | Swap, b: TopChange | Swap): number =>
  Math.abs(a.to - a.from) - Math.abs(b.to - b.from)

interface Crossing {
  readonly to: number
  readonly a: number
  readonly b: number
}

/** The crossings nearest to the chosen weight on either side, between a firm of the top and one outside it. */
const nearestBothWays = (line: ScoreLine, inside: Uint32Array, outside: Uint32Array): readonly Crossing[] =>
  [nearest(line, line.crossingDown, inside, outside), nearest(line, line.crossingUp, inside, outside)].filter(
    (crossing) => crossing !== null,
  )

/** A firm outside that at the nearest crossing so far lies behind the whole top has not crossed it before. */
function nearest(
  line: ScoreLine,
  crossing: ScoreLine['crossingUp'],
  inside: Uint32Array,
  outside: Uint32Array,
): Crossing | null {
  let found: Crossing | null = null
  let limit = crossing === line.crossingUp ? 1 : 0
  let last = lowestAt(line, inside, limit)
  for (let place = 0; place < outside.length; place++) {
    const b = outside[place] ?? 0
    if (line.scoreAt(b, limit) <= last) continue
    for (const a of inside) {
      const to = crossing(a, b)
      if (!Number.isFinite(to)) continue
      if (found === null || Math.abs(to - line.weight) < Math.abs(found.to - line.weight))
        found = { to, a, b }
    }
    if (found !== null) limit = found.to
    last = lowestAt(line, inside, limit)
  }
  return found
}

const lowestAt = (line: ScoreLine, firms: Uint32Array, weight: number): number =>
  firms.reduce((least, firm) => Math.min(least, line.scoreAt(firm, weight)), Number.POSITIVE_INFINITY)
