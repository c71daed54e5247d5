import type { Db } from './driver.ts'
import { addText, ID, type RowHash } from './row-hash.ts'

/** The ids that an import has written, each with its firm's key. */
export interface SeenIds {
  /** Key of the firm with this id, or null. `isSame` decides between ids that look alike. */
  readonly keyOf: (id: string, isSame: (key: number) => boolean) => number | null
  /** Notes the id that was last asked for. The firm must be stored already. */
  readonly add: (key: number) => void
  /** Gives the memory back at once; nothing may be asked any more. */
  readonly end: () => void
}

/** Keys and ids of the firms that are stored, from a key on. */
export type StoredIds = (first: number) => Iterable<readonly [key: number, id: string]>

const LEAST_PLACES = 1 << 16
/** Share of the places that may be taken. */
const FULL = 0.75

/**
 * Four bytes a place, 26 MiB for five million ids: an index kept up to date row by row costs five times the insert
 * itself where the register is in another order than its ids. A place holds the distance of the key from the first one,
 * and in the bits that are left part of the id's checksum; only where that agrees is the id itself compared.
 * @param expected how many ids there will be, as far as one can tell; beyond it all places are found anew
 */
export function createSeenIds(expected: number, storedFrom: StoredIds): SeenIds {
  let places = new Uint32Array(Math.max(LEAST_PLACES, Math.ceil(expected / FULL)))
  let keyBits = bitsFor(places.length)
  let count = 0
  let first = 0
  let place = 0
  /** Of the id that was last looked for. */
  let mark = 0
  const hash: RowHash = { high: 0, low: 0 }

  function look(id: string): void {
    hash.low = 0
    addText(hash, ID, id)
    mark = hash.low & (2 ** (32 - keyBits) - 1)
    place = Math.floor(((hash.low >>> 0) / 2 ** 32) * places.length)
  }

  function next(): void {
    place += 1
    if (place === places.length) place = 0
  }

  function put(key: number): void {
    places[place] = mark * 2 ** keyBits + (key - first + 1)
  }

  function growFor(key: number): void {
    const before = places.length
    release(places)
    places = new Uint32Array(Math.max(before * 2, key - first + 2))
    keyBits = bitsFor(places.length)
    for (const [stored, id] of storedFrom(first)) {
      look(id)
      while (places[place] !== 0) next()
      put(stored)
    }
  }

  return {
    keyOf(id, isSame) {
      look(id)
      for (let entry = places[place] ?? 0; entry !== 0; entry = places[place] ?? 0) {
        const key = first + (entry % 2 ** keyBits) - 1
        if (entry >>> keyBits === mark && isSame(key)) return key
        next()
      }
      return null
    },
    add(key) {
      if (count === 0) first = key
      count += 1
      if (count > places.length * FULL || key - first + 1 >= 2 ** keyBits) growFor(key)
      else put(key)
    },
    end: () => release(places),
  }
}

/** Bits that hold every distance, from 1, that may come up among so many places. */
const bitsFor = (places: number): number => Math.ceil(Math.log2(places))

/** Without waiting for the garbage to be collected. */
const release = (places: Uint32Array<ArrayBuffer>): void => void places.buffer.transfer(0)

export function storedIds(db: Db, snapshot: number): StoredIds {
  const rows = db
    .prepare<[number, number], [number, string]>(
      'SELECT key, id FROM firm WHERE +snapshot = ? AND key >= ? ORDER BY key',
    )
    .raw()
  return (first) => rows.iterate(snapshot, first)
}
