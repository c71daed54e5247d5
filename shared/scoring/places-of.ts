import type { Entry, ExactOrder, RoughOrder } from './exact-order.ts'

/**
 * Places in the order of all firms, from 1, of a few firms that stand in that order themselves (the best first). One
 * pass counts who stands before each, so that the rest need not be put in order. None of them is behind a gate.
 */
export function placesOf(order: ExactOrder, rough: RoughOrder, firms: Uint32Array): Uint32Array {
  const { sums, margin, weights } = rough
  const entries = Array.from(firms, (firm) => order.entryOf(weights, firm))
  const floor = (sums[firms.at(-1) ?? 0] ?? 0) - margin
  /** How many firms stand just before each of them. */
  const before = new Uint32Array(firms.length + 1)
  for (let firm = 0; firm < sums.length; firm++) {
    if (!((sums[firm] ?? 0) >= floor)) continue
    const place = firstBehind({ order, rough, entries, firm })
    before[place] = (before[place] ?? 0) + 1
  }
  let count = 0
  return before.subarray(0, firms.length).map((more) => {
    count += more
    return count + 1
  })
}

interface Placing {
  readonly order: ExactOrder
  readonly rough: RoughOrder
  readonly entries: readonly Entry[]
  readonly firm: number
}

/** Which of the entries is the first that a firm stands before; their number where it stands before none. */
function firstBehind({ order, rough: { sums, margin, weights }, entries, firm }: Placing): number {
  const sum = sums[firm] ?? 0
  let exact: Entry | null = null
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = entries[middle]
    if (other === undefined) break
    const apart = sum - (sums[other.firm] ?? 0)
    let isBefore = apart > 0
    if (Math.abs(apart) <= margin) {
      exact ??= order.entryOf(weights, firm)
      isBefore = order.isBefore(exact, other)
    }
    if (isBefore) high = middle
    else low = middle + 1
  }
  return low
}
