import { expect, test } from 'vitest'
import { drawing } from '../../../../renderer/screens/map/drawing.ts'
import { keyed, magnified, moved, PICTURE, WHOLE } from '../../../../renderer/screens/map/movement.ts'
import {
  isChosen,
  nextSort,
  shownFigures,
  sortedPlaces,
  summaryOf,
  toggled,
} from '../../../../renderer/screens/map/place-figures.ts'
import { stepOf } from '../../../../renderer/screens/map/shades.ts'
import { createWords } from '../../../../shared/words/words.ts'

const place = (name: string, values: Record<string, number>, municipalities = [name]) => ({
  key: name,
  name,
  code: null,
  hasArea: true,
  municipalities,
  values,
})

test('the map keeps within its frame, however it is pushed', () => {
  const near = magnified(WHOLE, 2)
  expect(near).toEqual({ scale: 2, x: -PICTURE.width / 2, y: -PICTURE.height / 2 })
  expect(moved(near, 9_999, 9_999)).toEqual({ scale: 2, x: 0, y: 0 })
  expect(magnified(near, 0.1)).toEqual(WHOLE)
  expect([keyed(near, '0'), keyed(near, 'x')]).toEqual([WHOLE, null])
})

test('areas fill the picture in their own proportion, and points lie where the areas are', () => {
  const square = (lon: number) => ({
    key: String(lon),
    polygons: [
      [
        [
          [lon, 40],
          [lon, 41],
          [lon + 1, 41],
          [lon + 1, 40],
          [lon, 40],
        ] as const,
      ],
    ],
  })
  const { areas, at } = drawing([square(1), square(2)])
  const [left, right] = areas
  expect((right?.x ?? 0) - (left?.x ?? 0)).toBeGreaterThan(300)
  expect(at([2, 40.5])?.[0]).toBeCloseTo(PICTURE.width / 2, 0)
  expect(left?.width).toBeCloseTo(right?.width ?? 0, 0)
})

test('a place is chosen with all its names, and let go with all of them', () => {
  const ribera = place('Ribera', {}, ['Ribera', 'RIBERA'])
  const filter = toggled(ribera, ['Otero'])
  expect(filter).toEqual(['Otero', 'Ribera', 'RIBERA'])
  expect(isChosen(ribera, filter)).toBe(true)
  expect(toggled(ribera, filter)).toEqual(['Otero'])
  expect(isChosen(place('Nobody', {}, []), filter)).toBe(false)
})

test('unknown figures stand last whichever way it is sorted, and the sentence says how many are known', () => {
  const places = [place('B', { jobs: 2.5 }), place('A', {}), place('C', { jobs: 10 })]
  const names = (descending: boolean) =>
    sortedPlaces(places, { by: 'jobs', descending }, 'en').map(({ name }) => name)
  expect([names(true), names(false)]).toEqual([
    ['C', 'B', 'A'],
    ['B', 'C', 'A'],
  ])
  expect(nextSort({ by: 'jobs', descending: true }, 'jobs').descending).toBe(false)
  const words = createWords('en')
  const figure = shownFigures([{ id: 'jobs', name: 'Empleos' }], places, words).find(
    ({ id }) => id === 'jobs',
  )
  expect(figure && summaryOf(places, figure, words)).toBe(
    'Jobs: from 2.5 (B) to 10.0 (C). Known for 2 of 3 places.',
  )
})

test('classes go from the lightest to the darkest shade, however few there are', () => {
  expect([0, 1, 2].map((index) => stepOf(index, 3))).toEqual(['step0', 'step2', 'step4'])
  expect(stepOf(0, 1)).toBe('step2')
})
