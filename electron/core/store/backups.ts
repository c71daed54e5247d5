import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReason } from '../../../shared/contract/care.ts'
import { type BackupAge, outlived } from './backup-ages.ts'
import { copyDatabase } from './copy-database.ts'
import type { Db } from './driver.ts'

/** A copy of a workspace that was made by itself, in the folder of copies beside it. */
export interface BackupFile extends BackupAge {
  readonly path: string
  readonly why: BackupReason
  readonly bytes: number
}

const NAME = /^(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d)Z (opened|import|undo|format|restore|hand)(?: \d+)?\.relevo$/

/** Where a workspace's copies lie: beside it, so that who moves one sees the other. */
const backupFolder = (workspace: string): string => `${workspace}-backups`

/** The newest first. A file that somebody else put there is none of them. */
export function listBackups(workspace: string): BackupFile[] {
  const folder = backupFolder(workspace)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const [, stamp, why] = NAME.exec(name) ?? []
      if (stamp === undefined) return []
      const path = join(folder, name)
      const madeAt = `${stamp.slice(0, 10)}T${stamp.slice(11).replaceAll('-', ':')}Z`
      return [{ path, madeAt, why: why as BackupReason, bytes: statSync(path).size }]
    })
    .sort((a, b) => b.path.localeCompare(a.path))
}

/** A verified copy among the automatic ones; those that have outlived their use go. Errors: `backup-not-sound`. */
export function copyBefore(
  db: Db,
  workspace: string,
  { why, now }: { readonly why: BackupReason; readonly now: Date },
): string {
  const folder = backupFolder(workspace)
  mkdirSync(folder, { recursive: true })
  const path = freeName(folder, `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z ${why}`)
  copyDatabase(db, path)
  for (const old of outlived(listBackups(workspace), now)) rmSync(old.path, { force: true })
  return path
}

function freeName(folder: string, name: string): string {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${name}${n === 1 ? '' : ` ${n}`}.relevo`)
    if (!existsSync(path)) return path
  }
}
