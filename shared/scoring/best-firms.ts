import type { Entry, ExactOrder, RoughOrder } from './exact-order.ts'

interface Choosing extends RoughOrder {
  readonly most: number
  readonly include: Uint8Array | undefined
}

/**
 * The first `most` firms in the order of `rankSheet`. One comparison dismisses nearly every firm; the few that may
 * be among the best are scored exactly.
 */
export function bestFirms(
  { entryOf, isBefore }: ExactOrder,
  { sums, margin, weights, most, include }: Choosing,
): Uint32Array {
  const best: Entry[] = []
  let floor = Number.NEGATIVE_INFINITY
  for (let firm = 0; firm < sums.length; firm++) {
    if (!((sums[firm] ?? 0) > floor)) continue
    if (most === 0 || (include !== undefined && include[firm] === 0)) continue
    insert(best, entryOf(weights, firm), isBefore)
    if (best.length > most) best.pop()
    const last = best.at(-1)
    if (best.length === most && last !== undefined) floor = (sums[last.firm] ?? 0) - margin
  }
  return Uint32Array.from(best, ({ firm }) => firm)
}

/** Into its place in a sorted list. */
function insert(sorted: Entry[], entry: Entry, isBefore: ExactOrder['isBefore']): void {
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
