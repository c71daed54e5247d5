import type { Breakpoint, Source } from '../../../shared/scoring/model.ts'

export type Points = readonly Breakpoint[]

/** What a curve is drawn over. */
export interface Span {
  readonly from: number
  readonly to: number
  /** Equal distances are equal ratios: for figures from a few to many hundreds. */
  readonly isLog: boolean
}

/** Room beside the first and the last breakpoint, where the value stays as it is there. */
const MARGIN = 0.12

/** The last breakpoint over the first, from which a level scale would press the small figures together. */
const WIDE = 50

/** The span of one or more curves, so that a moved one stays beside the one it came from. */
export function spanOf(...curves: readonly Points[]): Span {
  const raws = curves.flatMap((points) => points.map(([raw]) => raw))
  const [least, most] = [Math.min(...raws), Math.max(...raws)]
  if (least > 0 && most / least > WIDE) return { from: least / 1.5, to: most * 1.5, isLog: true }
  const margin = most > least ? (most - least) * MARGIN : Math.max(1, Math.abs(least) * MARGIN)
  return { from: least - margin, to: most + margin, isLog: false }
}

/** Whole units where a curve spans many, hundredths where it spans few. */
export const stepOf = ({ from, to }: Pick<Span, 'from' | 'to'>): number => (to - from > 12 ? 1 : 0.01)

/** Where a raw value lies within the span, from 0 to 1. */
export const placeIn = ({ from, to, isLog }: Span, raw: number): number =>
  isLog ? Math.log(raw / from) / Math.log(to / from) : (raw - from) / (to - from)

/** The inverse of `placeIn`. */
export const rawAt = ({ from, to, isLog }: Span, share: number): number =>
  isLog ? from * (to / from) ** share : from + share * (to - from)

export interface PointMove {
  readonly points: Points
  readonly place: number
  readonly raw: number
  readonly value: number
  /** What a raw value is rounded to. */
  readonly step: number
}

/** Moves one breakpoint: between its neighbours, and its value within 0 and 1. */
export function movedPoint({ points, place, raw, value, step }: PointMove): Points {
  const least = (points[place - 1]?.[0] ?? Number.NEGATIVE_INFINITY) + step
  const most = (points[place + 1]?.[0] ?? Number.POSITIVE_INFINITY) - step
  const old = points[place]
  if (old === undefined) return points
  const held = least > most ? old[0] : Math.min(most, Math.max(least, raw))
  const moved = [tidy(held, step), tidy(Math.min(1, Math.max(0, value)), 0.01)] as const
  return replaced(points, place, old[2] === undefined ? moved : [...moved, old[2]])
}

/** The breakpoint with another source. */
export function withPointSource(points: Points, place: number, source: Source): Points {
  const point = points[place]
  return point === undefined ? points : replaced(points, place, [point[0], point[1], source])
}

const replaced = (points: Points, place: number, point: Breakpoint): Points =>
  points.map((old, at) => (at === place ? point : old))

/** A new breakpoint on the curve, in the middle of its widest gap; null where no gap has room. */
export function withPoint(points: Points, step: number): Points | null {
  let widest = -1
  let width = 2 * step
  for (let place = 0; place + 1 < points.length; place++) {
    const gap = (points[place + 1]?.[0] ?? 0) - (points[place]?.[0] ?? 0)
    if (gap > width) [widest, width] = [place, gap]
  }
  const [before, after] = [points[widest], points[widest + 1]]
  if (before === undefined || after === undefined) return null
  const middle = [tidy((before[0] + after[0]) / 2, step), tidy((before[1] + after[1]) / 2, 0.01)] as const
  return [...points.slice(0, widest + 1), middle, ...points.slice(widest + 1)]
}

/** At least one breakpoint stays. */
export const withoutPoint = (points: Points, place: number): Points =>
  points.length > 1 ? points.filter((_, at) => at !== place) : points

/** Rounded to a multiple of the step, without the dust of binary fractions. */
const tidy = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(6))
