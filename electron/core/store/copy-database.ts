import { renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Db } from './driver.ts'

/**
 * A whole, consistent copy of an open database at `target`, replacing a file that is there. Written beside it first,
 * so that a full disk never leaves half a copy under the final name.
 */
export function copyDatabase(db: Db, target: string): void {
  const unfinished = join(dirname(target), `.${process.pid}-${Date.now()}.unfinished`)
  try {
    db.prepare('VACUUM INTO ?').run(unfinished)
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw error
  }
}
