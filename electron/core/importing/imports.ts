import { AppError } from '../../../shared/contract/errors.ts'
import type {
  ImportEntry,
  ImportRequest,
  StagedImport,
  UndoneImport,
} from '../../../shared/contract/import.ts'
import type { Context } from '../context.ts'
import type { Db } from '../store/driver.ts'
import {
  findSnapshot,
  keepSnapshot,
  listSnapshots,
  markSnapshot,
  type Snapshot,
  shownSnapshots,
} from '../store/snapshots.ts'
import { undoSnapshot } from './undo-import.ts'

/** Reads files into a snapshot that nobody sees until it is kept. Errors: those of runImport. */
export async function stageImport(
  { host, desk, words }: Context,
  request: ImportRequest,
): Promise<StagedImport> {
  const session = desk.session()
  const { files, job, options, mapping, profile, source, asOf, withoutNames = false } = request
  void session.care.look('import')
  try {
    return await session.jobs.run(job, {
      workspace: session.path,
      paths: files.map(host.pathOf),
      options,
      mapping,
      profile,
      source,
      asOf,
      withoutNames,
      startedAt: host.now().toISOString(),
      language: words().language,
    })
  } finally {
    void session.purger.purge('later')
  }
}

/** Exactly what was staged becomes what the workspace shows, in one step. Errors: `import-unknown`. */
export function keepImport({ host, desk }: Context, id: number): ImportEntry {
  const { db, care } = desk.session()
  requireState(db, id, 'staged')
  keepSnapshot(db, id, host.now().toISOString())
  desk.dataChanged()
  // In a thread of its own: done is said before the copy is.
  if (host.looksAfterMs !== null) void care.look('kept')
  return entryOf(db, id)
}

export function discardImport({ desk }: Context, id: number): null {
  const session = desk.session()
  requireState(session.db, id, 'staged')
  markSnapshot(session.db, id, 'discarded')
  void session.purger.purge()
  return null
}

/** What the source showed before this import is shown again. Errors: `import-unknown`. */
export async function undoImport({ desk, words }: Context, id: number): Promise<UndoneImport> {
  const { db, care } = desk.session()
  requireState(db, id, 'kept')
  await care.look('undo')
  const snapshot = findSnapshot(db, id)
  if (snapshot === null) throw new AppError('import-unknown', { import: id })
  const rows = db.transaction(() => undoSnapshot(db, snapshot, words())).immediate()
  desk.dataChanged()
  return { ...entryOf(db, id), rows }
}

/** Kept imports, the newest first. */
export function listImports(db: Db): ImportEntry[] {
  const shown = new Set(shownSnapshots(db).map((snapshot) => snapshot.id))
  return listSnapshots(db, ['kept']).map((snapshot) => toEntry(snapshot, shown.has(snapshot.id)))
}

function requireState(db: Db, id: number, state: Snapshot['state']): void {
  if (findSnapshot(db, id)?.state !== state) throw new AppError('import-unknown', { import: id })
}

function entryOf(db: Db, id: number): ImportEntry {
  const snapshot = findSnapshot(db, id)
  if (snapshot === null) throw new AppError('import-unknown', { import: id })
  return toEntry(
    snapshot,
    shownSnapshots(db).some((shown) => shown.id === id),
  )
}

const toEntry = (snapshot: Snapshot, current: boolean): ImportEntry => ({
  id: snapshot.id,
  source: snapshot.sourceName,
  profile: snapshot.profile,
  files: snapshot.files.filter(({ carried }) => carried !== true).map((file) => file.name),
  keptAt: snapshot.keptAt ?? '',
  asOf: snapshot.asOf,
  firms: snapshot.report?.firms ?? 0,
  flagged: snapshot.report?.flagged ?? 0,
  refused: snapshot.report?.refused ?? 0,
  current,
  withoutNames: snapshot.report?.withoutNames === true,
})
