import type { Db } from './driver.ts'

export interface SnapshotDifference {
  readonly new: number
  readonly changed: number
  readonly same: number
  readonly gone: number
}

/** Firms of `snapshot` against those of `before` (null: everything is new), by id and row hash. */
export function compareSnapshots(db: Db, snapshot: number, before: number | null): SnapshotDifference {
  const count = (sql: string, ...values: number[]): number =>
    db.prepare<number[], { n: number }>(sql).get(...values)?.n ?? 0
  const firms = count('SELECT count(*) AS n FROM firm WHERE snapshot = ?', snapshot)
  if (before === null) return { new: firms, changed: 0, same: 0, gone: 0 }
  const both = `FROM firm AS now JOIN firm AS was ON was.snapshot = ? AND was.id = now.id WHERE now.snapshot = ?`
  const shared = count(`SELECT count(*) AS n ${both}`, before, snapshot)
  const changed = count(`SELECT count(*) AS n ${both} AND was.hash <> now.hash`, before, snapshot)
  const earlier = count('SELECT count(*) AS n FROM firm WHERE snapshot = ?', before)
  return { new: firms - shared, changed, same: shared - changed, gone: earlier - shared }
}
