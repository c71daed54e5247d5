import { geoArea } from 'd3-geo'
import { expect, test } from 'vitest'
import { readBoundaries } from '../../../shared/territory/read-boundaries.ts'
import { TerritoryFault } from '../../../shared/territory/territory-fault.ts'

type Ring = readonly (readonly [number, number])[]
const around: Ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
]
const hole: Ring = [
  [0.4, 0.4],
  [0.6, 0.4],
  [0.6, 0.6],
  [0.4, 0.4],
]
const area = (properties: Record<string, unknown>, ...coordinates: readonly Ring[]) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates },
})
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features })
const faultOf = (json: unknown): string => {
  try {
    readBoundaries(json)
    return 'none'
  } catch (error) {
    return error instanceof TerritoryFault ? error.code : String(error)
  }
}

test('rings are wound so that the inside is what they enclose, whichever way the file has them', () => {
  for (const ring of [around, around.toReversed()]) {
    const [boundary] = readBoundaries(collection(area({ name: 'A' }, ring, hole))).boundaries
    const coordinates = (boundary?.polygons ?? []).map((rings) =>
      rings.map((one) => one.map(([x, y]) => [x, y])),
    )
    // One square degree less a fiftieth, in steradians.
    const square = (Math.PI / 180) ** 2
    expect(geoArea({ type: 'MultiPolygon', coordinates }) / square).toBeCloseTo(0.98, 2)
    expect(boundary?.point[0]).toBeCloseTo(0.5, 1)
  }
})

test('the islands of a place are one area, and what is no area or has no name is counted', () => {
  const point = {
    type: 'Feature',
    properties: { NOMBRE: 'P' },
    geometry: { type: 'Point', coordinates: [0, 0] },
  }
  const named = { codigo: '01', NOMBRE: 'Isla' }
  const { boundaries, left } = readBoundaries(
    collection(area(named, around), area(named, hole), point, area({}, hole)),
  )
  expect(boundaries.map(({ code, name, polygons }) => [code, name, polygons.length])).toEqual([
    ['01', 'Isla', 2],
  ])
  expect(left).toBe(2)
})

test('names are found under their usual titles, else where the texts tell the areas apart', () => {
  const uk = readBoundaries(collection(area({ LAD24CD: 'E1', LAD24NM: 'Town' }, around))).boundaries[0]
  expect([uk?.code, uk?.name]).toEqual(['E1', 'Town'])
  const odd = collection(area({ n: 1, wie: 'Uno' }, around), area({ n: 2, wie: 'Dos' }, hole))
  expect(readBoundaries(odd).boundaries.map(({ name }) => name)).toEqual(['Uno', 'Dos'])
})

test('a topology is unfolded', () => {
  const topology = {
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [0, 0] },
    arcs: [
      [
        [0, 0],
        [10, 0],
        [0, 10],
        [-10, 0],
        [0, -10],
      ],
    ],
    objects: {
      towns: {
        type: 'GeometryCollection',
        geometries: [{ type: 'Polygon', arcs: [[0]], properties: { name: 'A' } }],
      },
    },
  }
  expect(readBoundaries(topology).boundaries[0]?.polygons[0]?.[0]).toHaveLength(5)
  expect(faultOf({ ...topology, arcs: [] })).toBe('not-boundaries')
})

test('a few arcs named over and over are not unfolded into more than can be drawn', () => {
  const arcs = [Array.from({ length: 100_000 }, () => [1, 1])]
  const geometries = Array.from({ length: 50 }, () => ({
    type: 'Polygon',
    arcs: [[0]],
    properties: { name: 'A' },
  }))
  expect(
    faultOf({ type: 'Topology', arcs, objects: { a: { type: 'GeometryCollection', geometries } } }),
  ).toBe('too-detailed')
})

test.each([
  ['not-boundaries', []],
  ['not-boundaries', { type: 'Point' }],
  ['no-areas', collection()],
  ['no-areas', collection(null, 1, { type: 'Feature', geometry: { type: 'Polygon', coordinates: 'x' } })],
  ['no-names', collection(area({}, around))],
  ['not-degrees', collection(area({ name: 'A' }, [[400_000, 4_500_000]]))],
  [
    'no-areas',
    collection(
      area({ name: 'A' }, [
        [1, 1],
        [1, 1],
      ]),
    ),
  ],
])('a file that draws no places is refused: %s', (code, json) => {
  expect(faultOf(json)).toBe(code)
})
