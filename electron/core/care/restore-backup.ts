import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { WorkspaceInfo } from '../../../shared/contract/workspace.ts'
import type { Context } from '../context.ts'
import { listBackups } from '../store/backups.ts'
import { checkSoundness } from '../store/check-soundness.ts'
import { withFileErrors } from '../store/file-errors.ts'
import { formatOf } from '../store/inspect-workspace.ts'
import { connectForReading } from '../store/open-workspace.ts'

const SIDES = ['', '-wal', '-shm', '-journal']

/**
 * Puts a copy in the place of its workspace and opens it. What was there before is put aside beside it, never deleted.
 *
 * Errors: `file-missing` for a copy that is none of this workspace's, `backup-not-sound`, those of openWorkspace.
 */
export async function restoreBackup(
  { desk, host }: Context,
  { workspace, backup }: { readonly workspace: string; readonly backup: string },
): Promise<WorkspaceInfo & { readonly putAside: string | null }> {
  if (!listBackups(workspace).some(({ path }) => resolve(path) === resolve(backup)))
    throw new AppError('file-missing', { file: basename(backup) })
  requireSound(backup)
  const stamp = host.now().toISOString().slice(0, 19).replaceAll(':', '-')
  const fresh = `${workspace}.${stamp}.unfinished`
  try {
    withFileErrors(workspace, () => copyFileSync(backup, fresh))
    if (desk.isOpen(workspace)) await desk.close()
    const putAside = existsSync(workspace) ? putAway(workspace, stamp) : null
    renameSync(fresh, workspace)
    return { ...(await desk.open(workspace)), putAside }
  } finally {
    rmSync(fresh, { force: true })
  }
}

/** The file and what belongs to it, under a name that says since when. Returns the name. */
function putAway(workspace: string, stamp: string): string {
  const aside = `${workspace}.${stamp}.put-aside`
  for (const side of SIDES)
    if (existsSync(`${workspace}${side}`)) renameSync(`${workspace}${side}`, `${aside}${side}`)
  return basename(aside)
}

function requireSound(backup: string): void {
  const file = basename(backup)
  try {
    const db = connectForReading(backup)
    try {
      formatOf(db, backup)
      const { sound, findings, damaged, written } = checkSoundness(db)
      if (!sound)
        throw new AppError('backup-not-sound', {
          file,
          reason: [...findings, ...written][0] ?? String(damaged),
        })
    } finally {
      db.close()
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('backup-not-sound', {
      file,
      reason: error instanceof Error ? error.message : String(error),
    })
  }
}
