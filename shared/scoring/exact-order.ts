import { scoreKey } from './rank-sheet.ts'
import { scoreAt } from './score-sheet.ts'
import { staffKey } from './tie-sequence.ts'
import type { ValueSheet } from './value-sheet.ts'

/** What the order of two firms hangs on. */
export interface Entry {
  readonly firm: number
  readonly score: number
  readonly staff: number
}

/** The order of `rankSheet`, firm by firm. */
export interface ExactOrder {
  /** Weights sum to 1. */
  readonly entryOf: (weights: readonly number[], firm: number) => Entry
  readonly isBefore: (a: Entry, b: Entry) => boolean
}

/** Sums by which most firms are told apart without being scored exactly. */
export interface RoughOrder {
  /** Something that rises with the score, of every firm; -Infinity behind a gate. */
  readonly sums: Float64Array
  /** A firm whose sum is lower by more than this has the lower score. */
  readonly margin: number
  /** Summing to 1. */
  readonly weights: readonly number[]
}

export interface OrderOf {
  readonly values: ValueSheet
  /** As for `rankSheet`. */
  readonly tieOrder: Uint32Array
  readonly employees: Float64Array
}

export const exactOrder = ({ values, tieOrder, employees }: OrderOf): ExactOrder => ({
  entryOf: (weights, firm) => ({
    firm,
    score: scoreKey(scoreAt(values, weights, firm)),
    staff: staffKey(employees[firm] ?? 0),
  }),
  isBefore(a, b) {
    if (a.score !== b.score) return a.score > b.score
    if (a.staff !== b.staff) return a.staff > b.staff
    return (tieOrder[a.firm] ?? 0) < (tieOrder[b.firm] ?? 0)
  },
})
