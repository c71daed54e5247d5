/** A firm whose rank another model, or other weights, would change. Ranks from 1. */
export interface Mover {
  readonly index: number
  readonly before: number
  readonly after: number
}

export interface Movers {
  /** Firms in the top of one list and not of the other, in the order of the list they are in. */
  readonly entering: readonly Mover[]
  readonly leaving: readonly Mover[]
  /** Firms in the top of either list whose ranks differ most. */
  readonly furthest: readonly Mover[]
}

/**
 * What a change of the model does to the list, before it is kept: `before` and `after` are the ranked firms under
 * either, best first (`rankSheet`), of one and the same lens. At most `most` firms are named as furthest moved.
 */
export function moversOf(
  before: Uint32Array,
  after: Uint32Array,
  { top, most }: { readonly top: number; readonly most: number },
): Movers {
  const heads = [before.subarray(0, top), after.subarray(0, top)] as const
  const concerned = new Set([...heads[0], ...heads[1]])
  const ranks = [ranksOf(before, concerned), ranksOf(after, concerned)] as const
  const moverOf = (index: number): Mover => ({
    index,
    before: ranks[0].get(index) ?? 0,
    after: ranks[1].get(index) ?? 0,
  })
  return {
    entering: [...heads[1]].filter((index) => !heads[0].includes(index)).map(moverOf),
    leaving: [...heads[0]].filter((index) => !heads[1].includes(index)).map(moverOf),
    furthest: [...concerned]
      .map(moverOf)
      .filter((mover) => mover.before !== mover.after)
      .sort((a, b) => distance(b) - distance(a) || a.after - b.after)
      .slice(0, most),
  }
}

const distance = ({ before, after }: Mover): number => Math.abs(before - after)

function ranksOf(order: Uint32Array, wanted: ReadonlySet<number>): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>()
  for (let place = 0; place < order.length; place++) {
    const index = order[place] ?? 0
    if (wanted.has(index)) ranks.set(index, place + 1)
  }
  return ranks
}
