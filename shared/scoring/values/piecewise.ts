import { setExactly, type Valuer } from './valuer.ts'

type Points = readonly (readonly [number, number])[]

/**
 * A piecewise-linear value, constant beyond its first and last point. A band is worth the mean over its integers,
 * from its worst to its best; an open band ends at the last breakpoint.
 */
export function piecewise(points: Points): Valuer {
  const last = points.at(-1)?.[0] ?? 0
  const mean = meanOverIntegers(points)
  return (low, high, out) => {
    if (low === high) return setExactly(out, valueAt(points, low))
    const end = high === Number.POSITIVE_INFINITY ? Math.max(low, last) : high
    const atLow = valueAt(points, low)
    const atEnd = valueAt(points, end)
    out.low = Math.min(atLow, atEnd)
    out.high = Math.max(atLow, atEnd)
    for (const [raw, value] of points) {
      if (raw > low && raw < end) {
        out.low = Math.min(out.low, value)
        out.high = Math.max(out.high, value)
      }
    }
    out.point = mean(low, end) ?? (atLow + atEnd) / 2
  }
}

export function valueAt(points: Points, raw: number): number {
  let [x0, y0] = points[0] ?? [0, 0]
  if (raw <= x0) return y0
  for (const [x1, y1] of points) {
    if (raw <= x1) return y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0)
    x0 = x1
    y0 = y1
  }
  return y0
}

/** Sums up front what a band asks for, so that "5,000 to 19,999" costs as little as "1 to 2". */
function meanOverIntegers(points: Points): (low: number, high: number) => number | null {
  const first = Math.ceil(points[0]?.[0] ?? 0)
  const last = Math.max(first, Math.floor(points.at(-1)?.[0] ?? 0))
  const sums = new Float64Array(last - first + 2)
  for (let raw = first; raw <= last; raw++) {
    sums[raw - first + 1] = (sums[raw - first] ?? 0) + valueAt(points, raw)
  }
  const before = valueAt(points, Number.NEGATIVE_INFINITY)
  const after = valueAt(points, Number.POSITIVE_INFINITY)
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
