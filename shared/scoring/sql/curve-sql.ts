import type { Breakpoint } from '../model.ts'
import { literal, type Speech } from './dialect.ts'

type Points = readonly Breakpoint[]

/** The value at `x`, an expression that is never NULL: linear between the points, constant beyond. */
export function valueAt(points: Points, x: string): string {
  const [first, ...rest] = points
  if (first === undefined) return '0.0'
  const steps = rest.map(([to, end], place) => {
    const [from, start] = points[place] ?? first
    return `WHEN ${x} <= ${literal(to)} THEN ${line(from, start, to, end, x)}`
  })
  const last = points.at(-1)?.[1] ?? 0
  return `CASE WHEN ${x} <= ${literal(first[0])} THEN ${literal(first[1])} ${steps.join(' ')} ELSE ${literal(last)} END`
}

const line = (from: number, start: number, to: number, end: number, x: string): string =>
  `${literal(start)} + ${literal(end - start)} * (${x} - ${literal(from)}) / ${literal(to - from)}`

/** The lowest, or highest, value from `low` to `end`: that of an end, or of a breakpoint between them. */
export function extreme(
  points: Points,
  of: { low: string; end: string; at: readonly string[] },
  pick: Speech['least'],
): string {
  const [atLow = ''] = of.at
  const between = points.map(
    ([raw, value]) =>
      `CASE WHEN ${literal(raw)} > ${of.low} AND ${literal(raw)} < ${of.end} THEN ${literal(value)} ELSE ${atLow} END`,
  )
  return pick([...of.at, ...between])
}

/** Sum of the values of all whole numbers up to `n`; only differences of two such sums mean anything. */
export function sumTo(points: Points, n: string): string {
  const f = (raw: number): number => at(points, raw)
  const first = Math.ceil(points[0]?.[0] ?? 0)
  const last = Math.max(first, Math.floor(points.at(-1)?.[0] ?? 0))
  const steps: string[] = []
  let before = 0
  let from = first
  for (const [place, [to]] of points.entries()) {
    const end = Math.floor(to)
    const start = points[place - 1]
    if (start === undefined || end < from) continue
    // An arithmetic series: as many numbers as there are, times the mean of its first and last.
    const lastOne = line(start[0], start[1], to, points[place]?.[1] ?? 0, n)
    steps.push(
      `WHEN ${n} <= ${literal(end)} THEN ${literal(before)} + (${n} - ${literal(from - 1)}) * (${literal(f(from))} + ${lastOne}) / 2.0`,
    )
    before += ((end - from + 1) * (f(from) + f(end))) / 2
    from = end + 1
  }
  for (; from <= last; from++) before += f(from)
  const below = `(${n} - ${literal(first - 1)}) * ${literal(f(Number.NEGATIVE_INFINITY))}`
  const above = `${literal(before)} + (${n} - ${literal(last)}) * ${literal(f(Number.POSITIVE_INFINITY))}`
  return `CASE WHEN ${n} < ${literal(first)} THEN ${below} ${steps.join(' ')} ELSE ${above} END`
}

function at(points: Points, raw: number): number {
  const next = points.findIndex(([x]) => raw <= x)
  if (next === -1) return points.at(-1)?.[1] ?? 0
  const [x1 = 0, y1 = 0] = points[next] ?? []
  const [x0, y0] = points[next - 1] ?? [x1, y1]
  return x1 === x0 ? y1 : y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0)
}
