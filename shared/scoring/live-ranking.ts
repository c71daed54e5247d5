import { bestFirms } from './best-firms.ts'
import { exactOrder, type RoughOrder } from './exact-order.ts'
import { rowsOf } from './matrix-rows.ts'
import { placesOf } from './places-of.ts'
import { addScaled } from './score-sheet.ts'
import type { ValueSheet } from './value-sheet.ts'
import { toSumOne } from './weights-of.ts'

/** The head of the list while a slider moves. */
export interface LiveRanking {
  /**
   * Takes new weights (in the order of the model's criteria, at least 0, not all 0; any sum). Where few of them moved
   * only these are added up.
   */
  readonly move: (weights: readonly number[]) => void
  /** The first `most` firms, as `rankSheet` orders them under `scoreSheet`; `include` as there. */
  readonly top: (most: number, include?: Uint8Array) => Uint32Array
  /** Their places among all firms, from 1; the firms stand in the order of the list, as `top` gives them. */
  readonly places: (firms: Uint32Array) => Uint32Array
}

export interface LiveRankingInput {
  readonly values: ValueSheet
  readonly weights: readonly number[]
  /** As for `rankSheet`. */
  readonly tieOrder: Uint32Array
  readonly employees: Float64Array
}

/** Each move rounds once more; before that could show, all is added up anew. */
const MOST_MOVES = 1_000
/**
 * How far a sum that was moved may lie from one added up anew, with weights of sum 1: a thousand roundings of numbers
 * below a hundred come to less than a hundredth of it.
 */
const DRIFT = 1e-9

/**
 * Keeps Σ weight · value of every firm, so that one moved slider costs one row. The sums only pick who may be among
 * the first; these few are scored as the full path does, so both give the same list.
 */
export function createLiveRanking({ values, weights, tieOrder, employees }: LiveRankingInput): LiveRanking {
  const rows = rowsOf(values.point)
  const sums = new Float64Array(values.count)
  const order = exactOrder({ values, tieOrder, employees })
  let current: readonly number[] = []
  let moves = MOST_MOVES

  const addUp = (wanted: readonly number[]): void => {
    // A firm behind a gate stays behind all others, whatever is added.
    for (let firm = 0; firm < sums.length; firm++) {
      sums[firm] = values.gate[firm] === 0 ? 0 : Number.NEGATIVE_INFINITY
    }
    for (const [row, column] of rows.entries()) {
      const weight = wanted[row] ?? 0
      if (weight !== 0) addScaled(sums, column, weight)
    }
    moves = 0
  }

  const move = (wanted: readonly number[]): void => {
    const moved = wanted.flatMap((weight, row) => (weight === current[row] ? [] : [row]))
    if (moves >= MOST_MOVES || moved.length * 2 > rows.length) addUp(wanted)
    else {
      for (const row of moved) {
        addScaled(sums, rows[row] ?? sums, (wanted[row] ?? 0) - (current[row] ?? 0))
        moves += 1
      }
    }
    current = [...wanted]
  }

  const rough = (): RoughOrder => {
    const total = current.reduce((sum, weight) => sum + weight, 0)
    return { sums, margin: DRIFT * Math.max(1, total), weights: toSumOne(current) }
  }
  move(weights)
  return {
    move,
    top: (most, include) => bestFirms(order, { ...rough(), most, include }),
    places: (firms) => placesOf(order, rough(), firms),
  }
}
