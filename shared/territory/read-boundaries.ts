import { featureNames, type Properties } from './feature-names.ts'
import type { Boundary, Polygon, Position } from './place.ts'
import { middleOf, roundedRing, wound } from './rings.ts'
import { TerritoryFault } from './territory-fault.ts'
import { isRecord, isTopology, topologyFeatures } from './topology.ts'

const MOST_AREAS = 20_000
const MOST_POINTS = 500_000

export interface ReadBoundaries {
  readonly boundaries: readonly Boundary[]
  /** Features that are no area or have no name. */
  readonly left: number
}

/**
 * The areas in a GeoJSON or TopoJSON document, by parsed JSON. Coordinates are degrees (WGS 84). Parts of a place that
 * stand apart (islands, one feature each) are one area. Throws TerritoryFault.
 */
export function readBoundaries(json: unknown): ReadBoundaries {
  const features = featuresOf(json)
  if (features.length > MOST_AREAS)
    throw new TerritoryFault('too-detailed', { areas: MOST_AREAS, points: MOST_POINTS })
  const read = features.map(readFeature)
  const areas = read.filter((one) => one !== null)
  if (areas.length === 0) throw new TerritoryFault('no-areas')
  const nameOf = featureNames(areas)
  if (nameOf === null) throw new TerritoryFault('no-names', { keys: keysOf(areas) })
  const budget = { left: MOST_POINTS }
  const places = new Map<string, { code: string | null; name: string; polygons: Polygon[] }>()
  for (const area of areas) {
    const named = nameOf(area)
    if (named === null) continue
    const key = `${named.code ?? ''}\n${named.name}`
    const place = places.get(key) ?? { ...named, polygons: [] }
    place.polygons.push(...area.polygons.flatMap((polygon) => clean(polygon, budget)))
    places.set(key, place)
  }
  const boundaries = [...places.values()]
    .filter(({ polygons }) => polygons.length > 0)
    .map((place) => ({ ...place, point: middleOf(place.polygons) }))
  if (boundaries.length === 0) throw new TerritoryFault('no-areas')
  return { boundaries, left: features.length - areas.filter((area) => nameOf(area) !== null).length }
}

interface Area {
  readonly id: string | null
  readonly properties: Properties
  readonly polygons: readonly Polygon[]
}

function featuresOf(json: unknown): readonly unknown[] {
  if (isTopology(json)) return topologyFeatures(json, MOST_POINTS)
  if (!isRecord(json)) throw new TerritoryFault('not-boundaries')
  if (json['type'] === 'Feature') return [json]
  if (json['type'] === 'FeatureCollection' && Array.isArray(json['features'])) return json['features']
  throw new TerritoryFault('not-boundaries')
}

/** Null for what is no area: a point, a line, or nothing. */
function readFeature(feature: unknown): Area | null {
  if (!isRecord(feature) || !isRecord(feature['geometry'])) return null
  const { type, coordinates } = feature['geometry']
  if (!Array.isArray(coordinates)) return null
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : []
  const read = polygons.map(readPolygon).filter((polygon) => polygon.length > 0)
  const id = feature['id']
  return read.length === 0
    ? null
    : {
        id: typeof id === 'string' || typeof id === 'number' ? String(id) : null,
        properties: isRecord(feature['properties']) ? feature['properties'] : {},
        polygons: read,
      }
}

function readPolygon(rings: unknown): Polygon {
  if (!Array.isArray(rings)) return []
  return rings.flatMap((ring: unknown) => (Array.isArray(ring) ? [ring.flatMap(readPosition)] : []))
}

function readPosition(position: unknown): readonly Position[] {
  if (!Array.isArray(position)) return []
  const [lon, lat]: readonly unknown[] = position
  if (typeof lon !== 'number' || typeof lat !== 'number') return []
  if (Math.abs(lon) > 180 || Math.abs(lat) > 90)
    throw new TerritoryFault('not-degrees', { found: `${Math.round(lon)}, ${Math.round(lat)}` })
  return [[lon, lat]]
}

function clean([outer = [], ...holes]: Polygon, budget: { left: number }): readonly Polygon[] {
  const around = roundedRing(outer)
  if (around === null) return []
  const rings = [around, ...holes.map(roundedRing).filter((hole) => hole !== null)]
  budget.left -= rings.reduce((sum, ring) => sum + ring.length, 0)
  if (budget.left < 0) throw new TerritoryFault('too-detailed', { areas: MOST_AREAS, points: MOST_POINTS })
  return [wound(rings)]
}

const keysOf = (areas: readonly Area[]): string =>
  Object.keys(areas[0]?.properties ?? {})
    .slice(0, 20)
    .join(', ')
