import { describe, expect, it } from 'vitest'
import type { Breakpoint, Criterion, ValueFunction } from '../../../../shared/scoring/model.ts'
import { modelOf } from '../../../../shared/scoring/models/all.ts'
import { piecewise } from '../../../../shared/scoring/values/piecewise.ts'
import { newEvaluation } from '../../../../shared/scoring/values/valuer.ts'

const OPEN = Number.POSITIVE_INFINITY

function evaluate(points: readonly Breakpoint[], low: number, high = low) {
  const out = newEvaluation()
  piecewise(points)(low, high, out)
  return { point: out.point, low: out.low, high: out.high }
}

/** The breakpoints a lens uses for an indicator's first reading. */
function pointsOf(lens: 'succession' | 'recovery', indicator: string) {
  const indicators = modelOf(lens).criteria.flatMap((criterion: Criterion) => criterion.indicators)
  const value: ValueFunction | undefined = indicators.find(({ id }) => id === indicator)?.readings[0]?.value
  if (value?.kind !== 'piecewise') throw new Error(`${indicator} is not piecewise`)
  return value.points
}

describe('a piecewise value', () => {
  it.each([
    ['owner-age', 52, 0.2],
    ['owner-age', 57, 0.45],
    ['owner-age', 62.5, 0.7],
    ['owner-age', 67, 0.86],
    ['owner-age', 72, 0.975],
    ['owner-age', 30, 0],
    ['owner-age', 90, 1],
    ['firm-age', 3, 0],
    ['firm-age', 12, 0.32],
    ['firm-age', 18, 0.62],
    ['firm-age', 25, 0.85],
    ['firm-age', 50, 0.9],
    ['firm-age', 150, 0.8],
    ['employees', 1, 0],
    ['employees', 7, 0.51],
    ['employees', 12, 0.85],
    ['employees', 75, 0.9],
    ['employees', 120, 0.74667],
    ['employees', 5_000, 0],
    ['equity', -0.5, 0],
    ['equity', 0.15, 0.5],
    ['z-score', 1.23, 0],
    ['z-score', 2.9, 1],
    ['trend', -0.1, 0.35],
    ['trend', 0.05, 0.85],
    ['deprivation', 3, 0.8],
    ['deprivation', 6, 0.5],
    ['job-share', 0.01, 0.2],
    ['support-nearby', 0, 0.3],
  ])('of %s at %d is %d', (indicator, raw, value) => {
    const found = evaluate(pointsOf('succession', indicator), raw)
    expect(found.point).toBeCloseTo(value, 5)
    expect([found.low, found.high]).toEqual([found.point, found.point])
  })

  it.each([
    [3, 0],
    [8, 0.55],
    [15, 0.85],
    [75, 0.95],
    [375, 0.45],
    [2_000, 0.1],
  ])('of %d committed workers is %d', (workers, value) =>
    expect(evaluate(pointsOf('recovery', 'committed-workers'), workers).point).toBeCloseTo(value, 12),
  )
})

describe('a band', () => {
  const employees = pointsOf('succession', 'employees')

  it.each([
    [1, 2, 0, 0, 0],
    [3, 5, 0.25, 0.15, 0.35],
    [6, 9, 0.55, 0.43, 0.67],
    [10, 19, 0.925, 0.75, 1],
    [20, 49, 1, 1, 1],
    [50, 99, 0.902, 0.804, 1],
    [100, 199, 0.668, 0.536, 0.8],
    [200, 249, 0.468, 0.40267, 0.53333],
    [250, 499, 0.2755, 0.151, 0.4],
    [500, 999, 0.07515, 0.0003, 0.15],
  ])('of %i to %i employees is worth the mean over its integers, %d', (low, high, point, worst, best) => {
    const value = evaluate(employees, low, high)
    expect(value.point).toBeCloseTo(point, 4)
    expect(value.low).toBeCloseTo(worst, 4)
    expect(value.high).toBeCloseTo(best, 4)
  })

  it('reaches its best between its ends where the best lies there', () => {
    expect(evaluate(employees, 5, 250)).toMatchObject({ low: 0.35, high: 1 })
  })

  it('that is open ends at the last breakpoint', () => {
    expect(evaluate(employees, 251, OPEN)).toEqual(evaluate(employees, 251, 1_000))
    expect(evaluate(pointsOf('succession', 'owner-age'), 71, OPEN)).toEqual(
      evaluate(pointsOf('succession', 'owner-age'), 71, 74),
    )
    expect(evaluate(employees, 5_000, OPEN)).toEqual({ point: 0, low: 0, high: 0 })
  })

  it('of ages is worth the mean over its years', () => {
    const ages = pointsOf('succession', 'owner-age')
    const years = Array.from({ length: 10 }, (_, year) => evaluate(ages, 61 + year).point)
    const value = evaluate(ages, 61, 70)
    expect(value.point).toBeCloseTo(years.reduce((sum, one) => sum + one, 0) / 10, 12)
    expect([value.low, value.high]).toEqual([years[0], years[9]])
  })

  it('that lies beyond the breakpoints, in part or wholly, counts every integer', () => {
    const line = [
      [10, 0],
      [20, 1],
    ] as const
    expect(evaluate(line, 1, 5).point).toBe(0)
    expect(evaluate(line, 25, 30).point).toBe(1)
    expect(evaluate(line, 1, 20).point).toBeCloseTo(5.5 / 20, 12)
    expect(evaluate(line, 15, 29).point).toBeCloseTo((0.5 + 0.6 + 0.7 + 0.8 + 0.9 + 10) / 15, 12)
  })

  it('without an integer in it is worth the middle of its ends', () => {
    const line = [
      [0, 0],
      [1, 1],
    ] as const
    expect(evaluate(line, 0.2, 0.4).point).toBeCloseTo(0.3, 12)
  })
})
