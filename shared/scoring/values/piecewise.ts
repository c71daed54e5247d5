import type { Breakpoint } from '../model.ts'
import { setExactly, type Valuer } from './valuer.ts'

type Points = readonly Breakpoint[]
type Line = (raw: number) => number

/**
 * A piecewise-linear value, constant beyond its first and last point. A band is worth the mean over its integers,
 * from its worst to its best; an open band ends at the last breakpoint.
 */
export function piecewise(points: Points): Valuer {
  const valueAt = lineThrough(points)
  const mean = meanOverIntegers(points, valueAt)
  const last = points.at(-1)?.[0] ?? 0
  return (low, high, out) => {
    if (low === high) return setExactly(out, valueAt(low))
    const end = high === Number.POSITIVE_INFINITY ? Math.max(low, last) : high
    const atLow = valueAt(low)
    const atEnd = valueAt(end)
    out.low = Math.min(atLow, atEnd)
    out.high = Math.max(atLow, atEnd)
    for (const point of points) {
      if (point[0] > low && point[0] < end) {
        out.low = Math.min(out.low, point[1])
        out.high = Math.max(out.high, point[1])
      }
    }
    out.point = mean(low, end) ?? (atLow + atEnd) / 2
  }
}

function lineThrough(points: Points): Line {
  const raws = Float64Array.from(points, ([raw]) => raw)
  const values = Float64Array.from(points, ([, value]) => value)
  const last = points.length - 1
  return (raw) => {
    if (raw >= (raws[last] ?? 0)) return values[last] ?? 0
    let next = 0
    while (raw > (raws[next] ?? 0)) next += 1
    if (next === 0) return values[0] ?? 0
    const x0 = raws[next - 1] ?? 0
    const y0 = values[next - 1] ?? 0
    return y0 + (((values[next] ?? 0) - y0) * (raw - x0)) / ((raws[next] ?? 0) - x0)
  }
}

/** Sums up front what a band asks for, so that "5,000 to 19,999" costs as little as "1 to 2". */
function meanOverIntegers(points: Points, valueAt: Line): (low: number, high: number) => number | null {
  const first = Math.ceil(points[0]?.[0] ?? 0)
  const last = Math.max(first, Math.floor(points.at(-1)?.[0] ?? 0))
  const sums = new Float64Array(last - first + 2)
  for (let raw = first; raw <= last; raw++) {
    sums[raw - first + 1] = (sums[raw - first] ?? 0) + valueAt(raw)
  }
  const before = valueAt(Number.NEGATIVE_INFINITY)
  const after = valueAt(Number.POSITIVE_INFINITY)
  /** Sum from `first` to `end`, which may lie before it: then what is missing, below zero. */
  const sumTo = (end: number): number => {
    if (end < first) return (end - first + 1) * before
    const inside = sums[Math.min(end, last) - first + 1] ?? 0
    return inside + Math.max(0, end - last) * after
  }
  return (low, high) => {
    const from = Math.ceil(low)
    const to = Math.floor(high)
    return to < from ? null : (sumTo(to) - sumTo(from - 1)) / (to - from + 1)
  }
}
