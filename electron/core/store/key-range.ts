import type { Db } from './driver.ts'

/** Keys of a snapshot's firms, both included; `last` < `first` where there are none. */
export interface KeyRange {
  readonly first: number
  readonly last: number
}

export function keyRange(db: Db, snapshot: number): KeyRange {
  const keys = db
    .prepare<[number], { first: number | null; last: number | null }>(
      'SELECT min(key) AS first, max(key) AS last FROM firm WHERE snapshot = ?',
    )
    .get(snapshot)
  return { first: keys?.first ?? 0, last: keys?.last ?? -1 }
}

/** A range in pieces, so that between them progress is told and a cancel is heard. */
export function* slices(
  { first, last }: KeyRange,
  size: number,
): Generator<{ readonly from: number; readonly to: number }> {
  for (let from = first; from <= last; from += size) yield { from, to: Math.min(from + size - 1, last) }
}
