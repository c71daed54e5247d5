import type { Db } from './driver.ts'
import { indexOfKey } from './index-of-key.ts'

/** How many firms there are, and the place of each one's key among all of them. */
export interface KeyPlaces {
  readonly count: number
  readonly placeOf: (key: number) => number
}

/** Where no key is missing, as within one import, its distance from the first is its place; else the keys tell. */
export function keyPlaces(
  { first, last, count }: { readonly first: number; readonly last: number; readonly count: number },
  keys: () => Float64Array,
): KeyPlaces {
  if (last - first + 1 === count) return { count, placeOf: (key) => key - first }
  const all = keys()
  return { count, placeOf: (key) => indexOfKey(all, key) }
}

/** Rows between two times that a listener hears of them. */
const HEARD_EVERY = 32_768

interface TieOrderRequest {
  readonly db: Db
  readonly snapshots: readonly number[]
  readonly places: KeyPlaces
  /** Called while the database sorts: it gives no row before it has seen all of them. */
  readonly hear?: (() => void) | null
}

/** The order of names is the database's: by their bytes in UTF-8. */
export function readTieOrder({ db, snapshots, places, hear = null }: TieOrderRequest): Uint32Array {
  if (hear !== null)
    db.function('heard', { deterministic: false }, () => {
      hear()
      return 1
    })
  const among = snapshots.map(Number).join(', ')
  const listening = hear === null ? '' : `AND (key % ${HEARD_EVERY} <> 1 OR heard())`
  // Read through the table from the first key on: by the index each row would be looked up by itself.
  const byName = db
    .prepare<[], number>(
      `SELECT key FROM firm
       WHERE +snapshot IN (${among}) AND key >= (SELECT min(key) FROM firm WHERE snapshot IN (${among}))
       ${listening} ORDER BY name, id, key`,
    )
    .pluck()
  const order = new Uint32Array(places.count)
  let place = 0
  for (const key of byName.iterate()) {
    if (place % HEARD_EVERY === 0) hear?.()
    order[places.placeOf(key)] = place
    place += 1
  }
  return order
}
