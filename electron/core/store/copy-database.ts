import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { checkSoundness } from './check-soundness.ts'
import { connectFile, type Db } from './driver.ts'

/**
 * A whole, consistent copy of an open database at `target`, replacing a file that is there. Written beside it first and
 * looked through, so that neither half a copy nor a damaged one ever stands under the final name.
 *
 * Errors: `backup-not-sound`.
 */
export function copyDatabase(db: Db, target: string): void {
  const unfinished = join(dirname(target), `.${process.pid}-${Date.now()}.unfinished`)
  try {
    db.prepare('VACUUM INTO ?').run(unfinished)
    finishCopy(unfinished, target)
    onDisk(unfinished)
    renameSync(unfinished, target)
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${ending}`, { force: true })
  }
}

function onDisk(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Nobody has the copy open yet, whoever has the workspace open. */
function finishCopy(path: string, target: string): void {
  const copy = connectFile(path, { readonly: false, mustExist: true })
  try {
    copy.pragma('trusted_schema = OFF')
    if (knowsPresence(copy)) copy.exec('DELETE FROM presence')
    const { sound, damaged, findings, written } = checkSoundness(copy)
    if (!sound)
      throw new AppError('backup-not-sound', {
        file: basename(target),
        reason: [...findings, ...written][0] ?? `${damaged}`,
      })
  } finally {
    copy.close()
  }
}

/** A copy that is made before a migration may be of a format without. */
const knowsPresence = (db: Db): boolean =>
  db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'presence'`).get() !== undefined
