import { feature } from 'topojson-client'
import { TerritoryFault } from './territory-fault.ts'

export type Json = Readonly<Record<string, unknown>>
export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

interface Topology extends Json {
  readonly objects: Json
  readonly arcs: readonly unknown[]
}

export const isTopology = (json: unknown): json is Topology =>
  isRecord(json) && json['type'] === 'Topology' && isRecord(json['objects']) && Array.isArray(json['arcs'])

/**
 * The features of the layer with the most of them. Arcs are shared, so a small file can stand for a huge one: what it
 * comes to is counted before it is unfolded. Throws TerritoryFault.
 */
export function topologyFeatures(topology: Topology, mostPoints: number): readonly unknown[] {
  const layers = Object.values(topology.objects).filter(isRecord)
  const sizeOf = (layer: Json): number =>
    Array.isArray(layer['geometries']) ? layer['geometries'].length : 1
  const [layer] = layers.sort((a, b) => sizeOf(b) - sizeOf(a))
  if (layer === undefined) throw new TerritoryFault('no-areas')
  const lengths = topology.arcs.map((arc) => (Array.isArray(arc) ? arc.length : 0))
  const parts = Array.isArray(layer['geometries']) ? layer['geometries'] : [layer]
  let points = 0
  for (const part of parts) {
    points += isRecord(part) ? pointsOf(part['arcs'], lengths) : 0
    if (points > 4 * mostPoints) throw new TerritoryFault('too-detailed', { areas: parts.length, points })
  }
  return unfolded(topology, layer)
}

/** An arc that is walked backwards has the number ~n. */
function pointsOf(arcs: unknown, lengths: readonly number[]): number {
  if (typeof arcs === 'number') return lengths[arcs < 0 ? ~arcs : arcs] ?? 0
  return Array.isArray(arcs) ? arcs.reduce((sum: number, arc) => sum + pointsOf(arc, lengths), 0) : 0
}

function unfolded(topology: Topology, layer: Json): readonly unknown[] {
  try {
    const { type, features }: { type?: unknown; features?: unknown } = Object(
      feature(topology as never, layer as never),
    )
    if (Array.isArray(features)) return features
    return type === 'Feature' ? [feature(topology as never, layer as never)] : []
  } catch (error) {
    // The library trusts its files: an arc that is not there ends in one of these.
    if (error instanceof TypeError || error instanceof RangeError) throw new TerritoryFault('not-boundaries')
    throw error
  }
}
