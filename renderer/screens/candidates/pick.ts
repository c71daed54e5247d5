/** Firms picked in the list: all that pass its filter, or these. */
export type Pick = 'all' | ReadonlySet<string>

export const NO_PICK: Pick = new Set()

export const isPicked = (pick: Pick, id: string): boolean => pick === 'all' || pick.has(id)

/** How many firms are picked, of a list of `total`. */
export const pickCount = (pick: Pick, total: number): number => (pick === 'all' ? total : pick.size)

/** One firm put in, or taken out where it was in. Of "all" none can be taken out: it picks that firm alone. */
export function toggledPick(pick: Pick, id: string): Pick {
  const next = new Set(pick === 'all' ? [] : pick)
  if (!next.delete(id)) next.add(id)
  return next
}

export const joinedPick = (pick: Pick, ids: Iterable<string>): Pick =>
  pick === 'all' ? pick : new Set([...pick, ...ids])
