import { type GeoPermissibleObjects, geoAzimuthalEqualArea, geoCentroid, geoPath } from 'd3-geo'
import type { PlaceAreas } from '../../../shared/contract/places.ts'
import type { Polygon, Position } from '../../../shared/territory/place.ts'
import { PICTURE } from './movement.ts'

export interface DrawnArea {
  readonly key: string
  /** For the `d` of a path. */
  readonly path: string
  /** Where its name stands, and how wide it is, in units of the picture. */
  readonly x: number
  readonly y: number
  readonly width: number
}

export interface Drawing {
  readonly areas: readonly DrawnArea[]
  /** Null for what the projection cannot show. */
  readonly at: (point: Position) => readonly [x: number, y: number] | null
}

const MARGIN = 14

/**
 * The areas drawn into the picture, as large as they go. Equal areas stay equal (azimuthal, around the middle of the
 * territory), so that a dark place does not look larger than it is.
 */
export function drawing(areas: PlaceAreas['areas']): Drawing {
  const shapes = areas.map(({ polygons }) => shapeOf(polygons))
  const whole: GeoPermissibleObjects = { type: 'GeometryCollection', geometries: shapes }
  const [lon, lat] = geoCentroid(whole)
  const projection = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [PICTURE.width - MARGIN, PICTURE.height - MARGIN],
      ],
      whole,
    )
  const path = geoPath(projection).digits(1)
  return {
    areas: areas.map(({ key }, index) => {
      const shape = shapes[index] ?? shapeOf([])
      const [x, y] = path.centroid(shape)
      const [[left], [right]] = path.bounds(shape)
      return { key, path: path(shape) ?? '', x, y, width: right - left }
    }),
    at: ([east, north]) => projection([east, north]),
  }
}

/** The drawing library's types know no readonly; it changes nothing. */
function shapeOf(polygons: readonly Polygon[]) {
  const coordinates = polygons.map((rings) => rings.map((ring) => ring.map(([lon, lat]) => [lon, lat])))
  return { type: 'MultiPolygon' as const, coordinates }
}
