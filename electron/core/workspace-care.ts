import { statSync } from 'node:fs'
import type { VerifyReport } from '../../shared/contract/workspace.ts'
import { copyDatabase } from './store/copy-database.ts'
import type { Db } from './store/driver.ts'
import { countDamaged, countFirms } from './store/firms.ts'
import { withFileErrors } from './store/open-workspace.ts'
import { rowHash } from './store/row-hash.ts'

/** A whole copy of the workspace. Errors: `file-not-writable`, `disk-full`. */
export function backUp(db: Db, path: string): { bytes: number; firms: number } {
  withFileErrors(path, () => copyDatabase(db, path))
  return { bytes: statSync(path).size, firms: countFirms(db) }
}

/** SQLite's own check of the whole file, then the checksum of every firm shown, which sees what SQLite cannot. */
export function verifyWorkspace(db: Db): VerifyReport {
  const answers = db.pragma('integrity_check') as { integrity_check: string }[]
  const findings = answers.map((answer) => answer.integrity_check).filter((answer) => answer !== 'ok')
  const damaged = countDamaged(db, rowHash)
  return { sound: findings.length === 0 && damaged === 0, firms: countFirms(db), damaged, findings }
}
