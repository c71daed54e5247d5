export interface Item {
  /** A whole number, at least 1. */
  readonly size: number
  readonly worth: number
}

export interface Knapsack {
  /** The most worth in at most `room` with at least the wanted number of items; -Infinity where they do not fit. */
  readonly worth: (room: number) => number
  /** Places of the items that make it, in the order given. */
  readonly chosen: (room: number) => readonly number[]
}

const LEFT = 0
/** Taken, one item nearer to the number wanted. */
const COUNTED = 1
/** Taken beyond the number wanted. */
const BEYOND = 2

/**
 * The exact 0/1 knapsack with a least number of items, by dynamic programming over room and count: memory and time
 * are items × (least + 1) × room.
 */
export function knapsack(items: readonly Item[], room: number, least: number): Knapsack {
  const width = room + 1
  const best = new Float64Array((least + 1) * width).fill(Number.NEGATIVE_INFINITY)
  best.fill(0, 0, width)
  const taken = items.map((item) => take(item, best, width, least))
  return {
    worth: (within) => best[least * width + within] ?? Number.NEGATIVE_INFINITY,
    chosen: (within) => {
      let [count, left] = [least, within]
      const places: number[] = []
      for (let place = items.length - 1; place >= 0; place--) {
        const how = taken[place]?.[count * width + left] ?? LEFT
        if (how === LEFT) continue
        places.push(place)
        left -= items[place]?.size ?? 0
        if (how === COUNTED) count -= 1
      }
      return places.reverse()
    },
  }
}

/** Offers one item to every state; answers how each state took it. Fuller states come first, so none takes it twice. */
function take({ size, worth }: Item, best: Float64Array, width: number, least: number): Uint8Array {
  const taken = new Uint8Array(best.length)
  for (let count = least; count >= 0; count--) {
    for (let room = width - 1; room >= size; room--) {
      const state = count * width + room
      const counted = count === 0 ? Number.NEGATIVE_INFINITY : (best[state - width - size] ?? 0) + worth
      const beyond = count === least ? (best[state - size] ?? 0) + worth : Number.NEGATIVE_INFINITY
      const better = Math.max(counted, beyond)
      if (!(better > (best[state] ?? 0))) continue
      best[state] = better
      taken[state] = counted >= beyond ? COUNTED : BEYOND
    }
  }
  return taken
}
