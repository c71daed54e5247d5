import type { Position } from './place.ts'

/** Mean radius of the earth, km (IUGG). */
export const EARTH_KM = 6_371.0088
const RADIANS = Math.PI / 180

/** Great-circle distance in km (haversine). */
export function distanceKm([aLon, aLat]: Position, [bLon, bLat]: Position): number {
  const lat = Math.sin(((bLat - aLat) * RADIANS) / 2)
  const lon = Math.sin(((bLon - aLon) * RADIANS) / 2)
  const h = lat * lat + Math.cos(aLat * RADIANS) * Math.cos(bLat * RADIANS) * lon * lon
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)))
}

/** The nearest of some points, or null where there is none. */
export function nearestTo<P extends { readonly point: Position }>(
  from: Position,
  points: readonly P[],
): { readonly nearest: P; readonly km: number } | null {
  let best: { nearest: P; km: number } | null = null
  for (const one of points) {
    const km = distanceKm(from, one.point)
    if (best === null || km < best.km) best = { nearest: one, km }
  }
  return best
}
