import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classOf, quantileClasses } from '../../../shared/territory/classes.ts'
import { distanceKm, nearestTo } from '../../../shared/territory/distance.ts'
import { decileOf, jobShareOf, supportNear } from '../../../shared/territory/need.ts'

test('a great circle from London to Paris is 344 km, a degree of the equator 111.195 km', () => {
  expect(distanceKm([-0.1278, 51.5074], [2.3522, 48.8566])).toBeCloseTo(343.6, 0)
  expect(distanceKm([0, 0], [1, 0])).toBeCloseTo(111.195, 3)
})

test('support is near up to 50 km, far beyond it, and unknown where there is nothing to measure', () => {
  const at = (lat: number) => [{ name: 'S', kind: null, point: [0, lat] as const }]
  // 50 km are 0.44966 degrees of latitude.
  expect(supportNear([0, 0], at(0.4496))).toBe(1)
  expect(supportNear([0, 0], at(0.4498))).toBe(0)
  expect(supportNear(null, at(0))).toBeNull()
  expect(supportNear([0, 0], [])).toBeNull()
  expect(nearestTo([0, 0], [...at(2), ...at(1)])?.nearest.point[1]).toBe(1)
})

test('deciles come of fifths and ranks, job shares of staff and jobs; what cannot be is unknown', () => {
  expect([1, 5, 6].map((fifth) => decileOf('fifth', fifth, 0))).toEqual([1.5, 9.5, null])
  expect([1, 100, 101, 1000].map((rank) => decileOf('rank', rank, 1000))).toEqual([1, 1, 2, 10])
  expect(jobShareOf(20, 1000)).toBe(0.02)
  expect(jobShareOf(20, 10)).toBe(1)
  expect([jobShareOf(null, 10), jobShareOf(5, undefined), jobShareOf(5, 0)]).toEqual([null, null, null])
})

test('there are at most five classes, none empty, no value in two, and equals stay together', () => {
  expect(quantileClasses([0, 0, 0, 0, 9]).map(({ from, to, count }) => [from, to, count])).toEqual([
    [0, 0, 4],
    [9, 9, 1],
  ])
  expect(quantileClasses([])).toEqual([])
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1 }), (values) => {
      const classes = quantileClasses(values)
      expect(classes.length).toBeLessThanOrEqual(5)
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
      for (const value of values)
        expect(classes.filter(({ from, to }) => value >= from && value <= to)).toHaveLength(1)
      expect(classOf(Math.max(...values), classes)).toBe(classes.length - 1)
    }),
  )
})
