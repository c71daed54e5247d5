import { addText, ID, type RowHash } from './row-hash.ts'

/** The ids that an import has written, each with its firm's key. */
export interface SeenIds {
  /** Key of the firm with this id, or null. `isSame` decides between ids that look alike. */
  readonly keyOf: (id: string, isSame: (key: number) => boolean) => number | null
  /** Notes the id that was last asked for. */
  readonly add: (key: number) => void
}

const FIRST_SIZE = 1 << 16
/** Share of the places that may be taken. */
const FULL = 0.7

/**
 * Eight bytes a place, 64 MiB for five million ids: an index kept up to date row by row costs five times the insert
 * itself where the register is in another order than its ids. 32 bits of an id's checksum find its place and tell it
 * from others; only where they agree is the id itself compared.
 */
export function createSeenIds(): SeenIds {
  let marks = new Uint32Array(FIRST_SIZE)
  /** Distance from the first key, from 1; 0 = free. */
  let keys = new Uint32Array(FIRST_SIZE)
  let count = 0
  let first = 0
  let mark = 0
  let place = 0
  const hash: RowHash = { high: 0, low: 0 }

  function grow(): void {
    const [oldMarks, oldKeys] = [marks, keys]
    marks = new Uint32Array(oldMarks.length * 2)
    keys = new Uint32Array(oldKeys.length * 2)
    for (const [from, key] of oldKeys.entries()) {
      if (key === 0) continue
      const moved = oldMarks[from] ?? 0
      let to = moved & (keys.length - 1)
      while (keys[to] !== 0) to = (to + 1) & (keys.length - 1)
      marks[to] = moved
      keys[to] = key
    }
  }

  return {
    keyOf(id, isSame) {
      hash.low = 0
      addText(hash, ID, id)
      mark = hash.low >>> 0
      place = mark & (keys.length - 1)
      for (let key = keys[place] ?? 0; key !== 0; key = keys[place] ?? 0) {
        if (marks[place] === mark && isSame(first + key - 1)) return first + key - 1
        place = (place + 1) & (keys.length - 1)
      }
      return null
    },
    add(key) {
      if (count === 0) first = key
      marks[place] = mark
      keys[place] = key - first + 1
      count += 1
      if (count > keys.length * FULL) grow()
    },
  }
}
