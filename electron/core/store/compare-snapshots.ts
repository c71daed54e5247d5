import type { Db } from './driver.ts'
import { keyRange, slices } from './key-range.ts'
import { IS_OTHER_OWNER, OWNERS } from './owners.ts'

export interface SnapshotDifference {
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly gone: number
}

/** Firms compared at a time, so that progress is shown and a cancel is heard. */
const SLICE = 50_000

/**
 * Firms of `snapshot` against those of `before` (null: everything is new), by id, row hash and owner. `onSlice` hears
 * how many are through and may throw to stop.
 */
export function compareSnapshots(
  db: Db,
  snapshot: number,
  before: number | null,
  onSlice: (done: number, total: number) => void,
): SnapshotDifference {
  const count = db.prepare<[number], number>('SELECT count(*) FROM firm_id WHERE snapshot = ?').pluck()
  const firms = count.get(snapshot) ?? 0
  if (before === null) return { new: firms, changed: 0, same: 0, gone: 0 }
  // CROSS keeps the order of the tables: left to itself SQLite goes through all pairs.
  const compare = db.prepare<[number, number, number, number], { shared: number; changed: number }>(
    `SELECT count(*) AS shared, coalesce(sum(CASE WHEN was.hash <> now.hash THEN 1 ELSE ${IS_OTHER_OWNER} END), 0) AS changed
     FROM firm AS now CROSS JOIN firm_id ON firm_id.snapshot = ? AND firm_id.id = now.id
     CROSS JOIN firm AS was ON was.key = firm_id.firm ${OWNERS}
     WHERE +now.snapshot = ? AND now.key BETWEEN ? AND ?`,
  )
  const range = keyRange(db, snapshot)
  let shared = 0
  let changed = 0
  for (const { from, to } of slices(range, SLICE)) {
    const found = compare.get(before, snapshot, from, to)
    shared += found?.shared ?? 0
    changed += found?.changed ?? 0
    onSlice(to - range.first + 1, range.last - range.first + 1)
  }
  return { new: firms - shared, changed, same: shared - changed, gone: (count.get(before) ?? 0) - shared }
}
