import { basename } from 'node:path'
import type { Backup, BackupList } from '../../../shared/contract/care.ts'
import type { Host } from '../host.ts'
import { type BackupFile, listBackups } from '../store/backups.ts'
import { countFirms } from '../store/firms.ts'
import { formatOf } from '../store/inspect-workspace.ts'
import { connectForReading } from '../store/open-workspace.ts'
import { shownSnapshots } from '../store/snapshots.ts'

/** The copies of a workspace, the newest first, whether or not the workspace itself can still be read. */
export function backupsOf({ handleOf }: Pick<Host, 'handleOf'>, workspace: string): BackupList {
  return {
    name: basename(workspace),
    file: handleOf(workspace),
    backups: listBackups(workspace).map((backup) => ({
      backup: handleOf(backup.path),
      madeAt: backup.madeAt,
      why: backup.why,
      bytes: backup.bytes,
      ...contentsOf(backup),
    })),
  }
}

const UNREADABLE = { readable: false, firms: 0, notes: 0, asOf: null }

/** A copy that cannot be read is listed as such: what is asked for is a list that always comes. */
function contentsOf({ path }: BackupFile): Pick<Backup, 'readable' | 'firms' | 'notes' | 'asOf'> {
  try {
    const db = connectForReading(path)
    try {
      formatOf(db, path)
      const notes = db.prepare<[], number>('SELECT count(*) FROM note WHERE removed_at IS NULL').pluck().get()
      const dates = shownSnapshots(db).map(({ asOf }) => asOf)
      return {
        readable: db.pragma('quick_check(1)', { simple: true }) === 'ok',
        firms: countFirms(db),
        notes: notes ?? 0,
        asOf: dates.sort().at(-1) ?? null,
      }
    } finally {
      db.close()
    }
  } catch {
    return UNREADABLE
  }
}
