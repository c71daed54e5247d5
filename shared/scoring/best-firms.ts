import { scoreKey } from './rank-sheet.ts'
import { scoreAt } from './score-sheet.ts'
import { staffKey } from './tie-sequence.ts'
import type { ValueSheet } from './value-sheet.ts'

interface Choosing {
  /** Something that rises with the score, of every firm; -Infinity = never chosen. */
  readonly sums: Float64Array
  /** A firm whose sum is lower by more than this has the lower score. */
  readonly margin: number
  /** Summing to 1. */
  readonly weights: readonly number[]
  readonly most: number
  readonly include: Uint8Array | undefined
}

interface Entry {
  readonly firm: number
  readonly score: number
  readonly staff: number
}

/**
 * The first `most` firms in the order of `rankSheet`. One comparison dismisses nearly every firm; the few that may
 * be among the best are scored exactly.
 */
export function createBestFirms(of: {
  readonly values: ValueSheet
  readonly tieOrder: Uint32Array
  readonly employees: Float64Array
}): (choosing: Choosing) => Uint32Array {
  const { values, tieOrder, employees } = of
  const isBefore = (a: Entry, b: Entry): boolean => {
    if (a.score !== b.score) return a.score > b.score
    if (a.staff !== b.staff) return a.staff > b.staff
    return (tieOrder[a.firm] ?? 0) < (tieOrder[b.firm] ?? 0)
  }
  return ({ sums, margin, weights, most, include }) => {
    const best: Entry[] = []
    let floor = Number.NEGATIVE_INFINITY
    for (let firm = 0; firm < sums.length; firm++) {
      if (!((sums[firm] ?? 0) > floor)) continue
      if (most === 0 || (include !== undefined && include[firm] === 0)) continue
      const entry = {
        firm,
        score: scoreKey(scoreAt(values, weights, firm)),
        staff: staffKey(employees[firm] ?? 0),
      }
      insert(best, entry, isBefore)
      if (best.length > most) best.pop()
      const last = best.at(-1)
      if (best.length === most && last !== undefined) floor = (sums[last.firm] ?? 0) - margin
    }
    return Uint32Array.from(best, ({ firm }) => firm)
  }
}

/** Into its place in a sorted list. */
function insert(sorted: Entry[], entry: Entry, isBefore: (a: Entry, b: Entry) => boolean): void {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = sorted[middle]
    if (other !== undefined && isBefore(other, entry)) low = middle + 1
    else high = middle
  }
  sorted.splice(low, 0, entry)
}
