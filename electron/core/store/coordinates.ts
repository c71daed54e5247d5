import type { Position } from '../../../shared/territory/place.ts'
import type { Db } from './driver.ts'
import { indexOfKey } from './index-of-key.ts'

/** Where firms lie, as the register has it; NaN = not in it. Firm k of both arrays is firm k of the keys. */
export interface Coordinates {
  readonly lon: Float64Array
  readonly lat: Float64Array
}

export function loadCoordinates(db: Db, keys: Float64Array, snapshots: readonly number[]): Coordinates {
  const lon = new Float64Array(keys.length).fill(Number.NaN)
  const lat = new Float64Array(keys.length).fill(Number.NaN)
  const rows = db
    .prepare<[], readonly [key: number, lon: number, lat: number]>(
      `SELECT key, longitude, latitude FROM firm
       WHERE +snapshot IN (${snapshots.map(Number).join(', ')}) AND longitude IS NOT NULL AND latitude IS NOT NULL`,
    )
    .raw()
  for (const [key, east, north] of rows.iterate()) {
    const index = indexOfKey(keys, key)
    if (index === -1) continue
    lon[index] = east
    lat[index] = north
  }
  return { lon, lat }
}

/** Null where the register has no coordinates of the firm. */
export function positionAt({ lon, lat }: Coordinates, index: number): Position | null {
  const [east, north] = [lon[index] ?? Number.NaN, lat[index] ?? Number.NaN]
  return Number.isNaN(east) || Number.isNaN(north) ? null : [east, north]
}
