import { statSync } from 'node:fs'
import type { Care } from '../../../shared/contract/care.ts'
import type { VerifyReport } from '../../../shared/contract/workspace.ts'
import type { Session } from '../session.ts'
import { listBackups } from '../store/backups.ts'
import { checkSoundness } from '../store/check-soundness.ts'
import { copyDatabase } from '../store/copy-database.ts'
import type { Db } from '../store/driver.ts'
import { withFileErrors } from '../store/file-errors.ts'
import { countFirms } from '../store/firms.ts'
import { folderKind } from '../store/folder-kind.ts'
import { isReadOnly } from '../store/open-workspace.ts'
import { othersPresent } from '../store/presence.ts'

/** A whole copy of the workspace. Errors: `file-not-writable`, `disk-full`, `backup-not-sound`. */
export function backUp(db: Db, path: string): { bytes: number; firms: number } {
  withFileErrors(path, () => copyDatabase(db, path))
  return { bytes: statSync(path).size, firms: countFirms(db) }
}

/** Looks through the whole file now. Damage is an answer, not an error. */
export function verifyWorkspace({ db, path }: Session): VerifyReport {
  return withFileErrors(path, () => checkSoundness(db))
}

export function careOf({ db, path, care }: Session, now: Date): Care {
  return {
    readOnly: isReadOnly(db),
    folder: folderKind(path),
    alsoOpen: othersPresent(db, now).map(({ person, since }) => ({ person, since })),
    checked: care.checked(),
    newestBackup: listBackups(path)[0]?.madeAt ?? null,
  }
}
