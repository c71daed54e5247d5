import type { Db } from './driver.ts'
import { countDamaged, countFirms } from './firms.ts'
import { brokenSums } from './hand-sums.ts'
import { rowHash } from './row-hash.ts'
import { brokenSeals } from './seal-snapshots.ts'

export interface Soundness {
  readonly sound: boolean
  /** Firms counted, and rows whose stored checksum no longer fits. */
  readonly firms: number
  readonly damaged: number
  /** SQLite's own findings; empty where it found none. */
  readonly findings: readonly string[]
  /** Tables whose hand-written rows no longer fit their checksum. */
  readonly written: readonly string[]
}

/**
 * SQLite's own check of the whole file, then the checksums, which see what SQLite cannot: of every firm shown, and of
 * all that each import brought, and of all that people wrote.
 */
export function checkSoundness(db: Db): Soundness {
  const answers = db.pragma('integrity_check') as { integrity_check: string }[]
  const findings = answers.map((answer) => answer.integrity_check).filter((answer) => answer !== 'ok')
  // What the structure no longer holds together cannot be walked row by row.
  if (findings.length > 0) return { sound: false, firms: 0, damaged: 0, findings, written: [] }
  const damaged = countDamaged(db, rowHash)
  const seals = damaged > 0 ? 0 : brokenSeals(db)
  const written = brokenSums(db)
  return {
    sound: damaged + seals + written.length === 0,
    firms: countFirms(db),
    damaged: damaged + seals,
    findings,
    written,
  }
}
