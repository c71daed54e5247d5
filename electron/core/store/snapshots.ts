import type { ImportReport } from '../../../shared/contract/import.ts'
import type { Db } from './driver.ts'

export type SnapshotState = 'reading' | 'staged' | 'kept' | 'undone' | 'discarded'

export interface SnapshotFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** Set where the file came with an earlier import, whose firms this one goes on with. */
  readonly carried?: boolean
}

export interface Snapshot {
  readonly id: number
  readonly source: number
  readonly sourceName: string
  readonly state: SnapshotState
  readonly profile: string
  readonly asOf: string
  readonly keptAt: string | null
  readonly files: readonly SnapshotFile[]
  readonly report: ImportReport | null
}

interface SnapshotRow {
  id: number
  source: number
  sourceName: string
  state: SnapshotState
  profile: string
  asOf: string
  keptAt: string | null
  files: string
  report: string | null
}

const SELECT = `
  SELECT snapshot.id, source, source.name AS sourceName, state, profile, as_of AS asOf, kept_at AS keptAt, files, report
  FROM snapshot JOIN source ON source.id = snapshot.source`

const toSnapshot = (row: SnapshotRow): Snapshot => ({
  ...row,
  files: JSON.parse(row.files) as SnapshotFile[],
  report: row.report === null ? null : (JSON.parse(row.report) as ImportReport),
})

export function findSnapshot(db: Db, id: number): Snapshot | null {
  const row = db.prepare<[number], SnapshotRow>(`${SELECT} WHERE snapshot.id = ?`).get(id)
  return row === undefined ? null : toSnapshot(row)
}

/** Newest first. */
export const listSnapshots = (db: Db, states: readonly SnapshotState[]): Snapshot[] =>
  db
    .prepare<[string], SnapshotRow>(
      `${SELECT} WHERE state IN (SELECT value FROM json_each(?)) ORDER BY snapshot.id DESC`,
    )
    .all(JSON.stringify(states))
    .map(toSnapshot)

/** The snapshots that the workspace shows: the newest kept one of each source. */
export const shownSnapshots = (db: Db): Snapshot[] =>
  db
    .prepare<[], SnapshotRow>(
      `${SELECT} WHERE snapshot.id IN (SELECT id FROM shown_snapshot) ORDER BY snapshot.id`,
    )
    .all()
    .map(toSnapshot)

export function shownSnapshotOf(db: Db, source: number): number | null {
  const row = db
    .prepare<[number], { id: number }>('SELECT id FROM shown_snapshot WHERE source = ?')
    .get(source)
  return row?.id ?? null
}

export function beginSnapshot(
  db: Db,
  start: {
    readonly source: string
    readonly profile: string
    readonly asOf: string
    readonly startedAt: string
    readonly writer: string
  },
): { id: number; source: number } {
  return db.transaction(() => {
    db.prepare('INSERT INTO source (name) VALUES (?) ON CONFLICT (name) DO NOTHING').run(start.source)
    const source = db
      .prepare<[string], { id: number }>('SELECT id FROM source WHERE name = ?')
      .get(start.source)
    const id = db
      .prepare(
        `INSERT INTO snapshot (source, state, profile, as_of, started_at, writer) VALUES (?, 'reading', ?, ?, ?, ?)`,
      )
      .run(source?.id ?? 0, start.profile, start.asOf, start.startedAt, start.writer).lastInsertRowid
    return { id: Number(id), source: source?.id ?? 0 }
  })()
}

export const stageSnapshot = (
  db: Db,
  id: number,
  found: { readonly files: readonly SnapshotFile[]; readonly report: ImportReport },
): void => {
  db.prepare(`UPDATE snapshot SET state = 'staged', files = ?, report = ? WHERE id = ?`).run(
    JSON.stringify(found.files),
    JSON.stringify(found.report),
    id,
  )
}

export const keepSnapshot = (db: Db, id: number, keptAt: string): void => {
  db.prepare(`UPDATE snapshot SET state = 'kept', kept_at = ? WHERE id = ? AND state = 'staged'`).run(
    keptAt,
    id,
  )
}

export const markSnapshot = (db: Db, id: number, state: SnapshotState): void => {
  db.prepare('UPDATE snapshot SET state = ? WHERE id = ?').run(state, id)
}

/** Imports that a crash left behind; no view ever showed them. One whose writer still lives goes on. */
export function abandonUnfinished(db: Db, lives: (writer: string) => boolean): void {
  const unfinished = db
    .prepare<[], { id: number; writer: string }>(
      `SELECT id, writer FROM snapshot WHERE state IN ('reading', 'staged')`,
    )
    .all()
  for (const { id, writer } of unfinished) if (!lives(writer)) markSnapshot(db, id, 'discarded')
}

export const hasKept = (db: Db): boolean =>
  db.prepare(`SELECT 1 FROM snapshot WHERE state = 'kept'`).get() !== undefined

export const hasDiscarded = (db: Db): boolean =>
  db.prepare(`SELECT 1 FROM snapshot WHERE state = 'discarded'`).get() !== undefined
