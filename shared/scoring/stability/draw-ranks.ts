import { scoreKey } from '../rank-sheet.ts'

/** Scores from 0 to 100 are sorted into bins so narrow that few firms share one. */
const BINS = 1 << 16
const LAST_BIN = BINS - 1
const KEYS_PER_BIN = scoreKey(100) / LAST_BIN

export interface DrawRanks {
  /** Ranks, from 1, of the watched firms in a draw; the array is written over by the next. */
  readonly rank: (scores: Float64Array) => Uint32Array
  /** Indexes of the first `most` firms of the draw ranked last. */
  readonly first: (most: number) => readonly number[]
}

/**
 * Ranks within one draw after another. `order` are the ranked firms in the order of the list, by which ties are
 * broken (as the list breaks them); `watched` some of them. All are counted in one pass, and only firms in the bin of
 * a watched one are compared, so a draw costs little more than its scores.
 */
export function createDrawRanks(order: Uint32Array, watched: readonly number[]): DrawRanks {
  // By index, because memory is read from front to back much faster than to and fro.
  const firms = order.slice().sort()
  const placeInList = placesIn(order)
  const keys = new Float64Array(firms.length)
  const bins = new Uint16Array(firms.length)
  const atOrAbove = new Uint32Array(BINS + 1)
  const slots = watched.map((firm) => slotOf(firms, firm))
  const ranks = new Uint32Array(watched.length)

  const isBefore = (a: number, b: number): boolean => {
    const difference = (keys[a] ?? 0) - (keys[b] ?? 0)
    if (difference !== 0) return difference > 0
    return (placeInList[firms[a] ?? 0] ?? 0) < (placeInList[firms[b] ?? 0] ?? 0)
  }

  return {
    rank(scores) {
      countBins({ scores, firms, keys, bins, atOrAbove })
      const members = membersOf(bins, new Set(slots.map((slot) => bins[slot] ?? 0)))
      for (const [at, slot] of slots.entries()) {
        const bin = bins[slot] ?? 0
        const before = (members.get(bin) ?? []).filter((other) => isBefore(other, slot)).length
        ranks[at] = (atOrAbove[bin + 1] ?? 0) + before + 1
      }
      return ranks
    },
    first(most) {
      let lowest = LAST_BIN
      while (lowest > 0 && (atOrAbove[lowest] ?? 0) < most) lowest -= 1
      const found: number[] = []
      for (let slot = 0; slot < bins.length; slot++) if ((bins[slot] ?? 0) >= lowest) found.push(slot)
      found.sort((a, b) => (isBefore(a, b) ? -1 : 1))
      return found.slice(0, most).map((slot) => firms[slot] ?? 0)
    },
  }
}

/** Place of each firm in the list; 0 for a firm that is not in it. */
function placesIn(order: Uint32Array): Uint32Array {
  let last = -1
  for (const firm of order) if (firm > last) last = firm
  const places = new Uint32Array(last + 1)
  for (let place = 0; place < order.length; place++) places[order[place] ?? 0] = place
  return places
}

/** Where a firm stands among ascending indexes. */
function slotOf(firms: Uint32Array, firm: number): number {
  const slot = firms.indexOf(firm)
  if (slot === -1) throw new RangeError(`Firm ${firm} is watched but not ranked.`)
  return slot
}

interface Counting {
  readonly scores: Float64Array
  readonly firms: Uint32Array
  readonly keys: Float64Array
  readonly bins: Uint16Array
  /** How many firms lie in a bin or above it. */
  readonly atOrAbove: Uint32Array
}

function countBins({ scores, firms, keys, bins, atOrAbove }: Counting): void {
  atOrAbove.fill(0)
  for (let slot = 0; slot < firms.length; slot++) {
    const key = scoreKey(scores[firms[slot] ?? 0] ?? 0)
    const bin = Math.min(LAST_BIN, Math.max(0, Math.floor(key / KEYS_PER_BIN)))
    keys[slot] = key
    bins[slot] = bin
    atOrAbove[bin] = (atOrAbove[bin] ?? 0) + 1
  }
  for (let bin = LAST_BIN - 1; bin >= 0; bin--) {
    atOrAbove[bin] = (atOrAbove[bin] ?? 0) + (atOrAbove[bin + 1] ?? 0)
  }
}

/** Slots by bin, for the bins wanted. */
function membersOf(bins: Uint16Array, wanted: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const isWanted = new Uint8Array(BINS)
  for (const bin of wanted) isWanted[bin] = 1
  const members = new Map<number, number[]>()
  for (let slot = 0; slot < bins.length; slot++) {
    const bin = bins[slot] ?? 0
    if (isWanted[bin] === 0) continue
    const list = members.get(bin) ?? []
    list.push(slot)
    members.set(bin, list)
  }
  return members
}
