import { geoArea, geoCentroid } from 'd3-geo'
import type { Polygon, Position } from './place.ts'

/** Five decimals of a degree are about a metre. */
const ROUNDING = 1e5

/** Rounded to about a metre, points that fall together taken once; null where less than a triangle is left. */
export function roundedRing(ring: readonly Position[]): readonly Position[] | null {
  const points: Position[] = []
  for (const [lon, lat] of ring) {
    const point: Position = [Math.round(lon * ROUNDING) / ROUNDING, Math.round(lat * ROUNDING) / ROUNDING]
    const last = points.at(-1)
    if (last === undefined || last[0] !== point[0] || last[1] !== point[1]) points.push(point)
  }
  const [first] = points
  const last = points.at(-1)
  if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1]))
    points.push(first)
  return points.length < 4 ? null : points
}

/** Files wind their rings either way round; on a globe the way tells inside from outside: outer rings clockwise. */
export const wound = ([outer = [], ...holes]: Polygon): Polygon => [
  turned(outer, false),
  ...holes.map((hole) => turned(hole, true)),
]

/** `isHole`: what lies outside of the ring is meant. */
function turned(ring: readonly Position[], isHole: boolean): readonly Position[] {
  const coversHalf = geoArea({ type: 'Polygon', coordinates: [mutable(ring)] }) > 2 * Math.PI
  return coversHalf === isHole ? ring : [...ring].reverse()
}

/** The middle of an area, rounded to about a metre. */
export function middleOf(polygons: readonly Polygon[]): Position {
  const coordinates = polygons.map((polygon) => polygon.map(mutable))
  const [lon, lat] = geoCentroid({ type: 'MultiPolygon', coordinates })
  return [Math.round(lon * ROUNDING) / ROUNDING, Math.round(lat * ROUNDING) / ROUNDING]
}

/** The drawing library's types know no readonly; it changes nothing. */
const mutable = (ring: readonly Position[]): [number, number][] => ring.map(([lon, lat]) => [lon, lat])
