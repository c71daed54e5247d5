import type { Entry, ExactOrder, RoughOrder } from './exact-order.ts'

/**
 * Places in the order of all firms, from 1, of a few firms that stand in that order themselves (the best first). One
 * pass counts who stands before each, so that the rest need not be put in order. None of them is behind a gate.
 */
export function placesOf(order: ExactOrder, rough: RoughOrder, firms: Uint32Array): Uint32Array {
  const { sums, margin } = rough
  const marks = Float64Array.from(firms, (firm) => sums[firm] ?? 0)
  const floor = (marks.at(-1) ?? 0) - margin
  const exactly = exactPlace(order, rough, firms)
  /** How many firms stand just before each of them. */
  const before = new Uint32Array(firms.length + 1)
  for (let firm = 0; firm < sums.length; firm++) {
    const sum = sums[firm] ?? 0
    if (!(sum >= floor)) continue
    const rank = firstBelow(marks, sum)
    // Marks that lie within the margin of one another may stand out of order by as much.
    const isNear =
      sum - (marks[rank] ?? Number.NEGATIVE_INFINITY) <= 2 * margin ||
      (marks[rank - 1] ?? Number.POSITIVE_INFINITY) - sum <= 2 * margin
    const place = isNear ? exactly(firm) : rank
    before[place] = (before[place] ?? 0) + 1
  }
  let count = 0
  return before.subarray(0, firms.length).map((more) => {
    count += more
    return count + 1
  })
}

/** The first of the falling marks that is below a sum; their number where none is. */
function firstBelow(marks: Float64Array, sum: number): number {
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sum > (marks[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

/** Tells before which of some firms, in the order of the list, one stands; their number where it stands before none. */
function exactPlace({ entryOf, isBefore }: ExactOrder, { weights }: RoughOrder, firms: Uint32Array) {
  const entries: readonly Entry[] = Array.from(firms, (firm) => entryOf(weights, firm))
  return (firm: number): number => {
    const entry = entryOf(weights, firm)
    const place = entries.findIndex((other) => isBefore(entry, other))
    return place === -1 ? entries.length : place
  }
}
