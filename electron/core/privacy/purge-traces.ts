import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { copyBefore, listBackups } from '../store/backups.ts'
import type { Db } from '../store/driver.ts'
import { breakSeals, sealSnapshots } from '../store/seal-snapshots.ts'

/**
 * After something was taken out on purpose: not a byte of it is to be left in the file's free space, in its log, in
 * the copies that were made of it by themselves, or in a file that was put aside when a copy took its place.
 */
export function purgeTraces(db: Db, workspace: string, now: Date): { readonly copiesRemoved: number } {
  breakSeals(db)
  db.exec('VACUUM')
  db.pragma('wal_checkpoint(TRUNCATE)')
  const old = [...listBackups(workspace).map(({ path }) => path), ...putAside(workspace)]
  for (const path of old) rmSync(path, { force: true })
  sealSnapshots(db)
  if (old.length > 0) copyBefore(db, workspace, { why: 'opened', now })
  return { copiesRemoved: old.length }
}

function putAside(workspace: string): string[] {
  const start = `${basename(workspace)}.`
  return readdirSync(dirname(workspace))
    .filter((name) => name.startsWith(start) && /\.put-aside(?:-wal|-shm|-journal)?$/.test(name))
    .map((name) => join(dirname(workspace), name))
}
