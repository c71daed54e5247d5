import { describe, expect, it } from 'vitest'
import {
  movedPoint,
  placeIn,
  rawAt,
  spanOf,
  stepOf,
  withoutPoint,
  withPoint,
} from '../../../../renderer/screens/model/curve-points.ts'

const points = [
  [45, 0],
  [60, 0.6],
  [75, 1],
] as const

describe('a breakpoint', () => {
  it('stays between its neighbours and within 0 and 1', () => {
    expect(movedPoint({ points, place: 1, raw: 90, value: 1.4, step: 1 })[1]).toEqual([74, 1])
    expect(movedPoint({ points, place: 1, raw: 10, value: -2, step: 1 })[1]).toEqual([46, 0])
  })

  it('is rounded to what the curve is read in', () => {
    expect(movedPoint({ points, place: 0, raw: 41.3, value: 0.123, step: 1 })[0]).toEqual([41, 0.12])
  })

  it('is added on the curve, in the widest gap with room', () => {
    expect(withPoint(points, 1)?.[1]).toEqual([53, 0.3])
    expect(
      withPoint(
        [
          [0, 0],
          [1, 1],
        ],
        1,
      ),
    ).toBeNull()
  })

  it('is not removed where it is the last', () => {
    expect(withoutPoint(points, 1)).toEqual([points[0], points[2]])
    expect(withoutPoint([[3, 1]], 0)).toEqual([[3, 1]])
  })
})

describe('the span of a curve', () => {
  it('leaves room on either side, whole units where it is wide', () => {
    expect(spanOf(points)).toEqual({ from: 45 - 3.6, to: 75 + 3.6, isLog: false })
    expect(stepOf(spanOf(points))).toBe(1)
    expect(stepOf({ from: 0, to: 0.3 })).toBe(0.01)
  })

  it('goes by ratios where the figures run from a few to many hundreds', () => {
    const span = spanOf([
      [2, 0],
      [1000, 1],
    ])
    expect(span.isLog).toBe(true)
    expect(placeIn(span, 3) - placeIn(span, 2)).toBeCloseTo(placeIn(span, 300) - placeIn(span, 200), 9)
    expect(rawAt(span, placeIn(span, 40))).toBeCloseTo(40, 9)
  })
})
