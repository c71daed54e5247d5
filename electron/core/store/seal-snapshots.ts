import { createHash } from 'node:crypto'
import type { Db } from './driver.ts'

/**
 * What an import brought never changes again, so one checksum over all of it tells later whether a bit has flipped:
 * SQLite's own check does not see that inside a text. Of firms only their own checksums are counted in, which are held
 * to their values elsewhere.
 */
const PARTS: readonly string[] = [
  'SELECT id, hash >> 32, hash & 4294967295, file, line, unjoined FROM firm WHERE snapshot = ? ORDER BY key',
  'SELECT term.* FROM term ORDER BY id LIMIT (SELECT coalesce(sealed_terms, 0) FROM snapshot WHERE id = ?)',
  'SELECT person.* FROM person JOIN firm ON firm.key = person.firm WHERE firm.snapshot = ? ORDER BY person.firm',
  'SELECT * FROM fact WHERE snapshot = ? ORDER BY key',
  'SELECT fact_person.* FROM fact_person JOIN fact ON fact.key = fact_person.fact WHERE fact.snapshot = ? ORDER BY fact',
  'SELECT * FROM problem WHERE snapshot = ? ORDER BY rowid',
]

/** Seals the kept imports that have no seal yet. */
export function sealSnapshots(db: Db): void {
  const open = db
    .prepare<[], number>(`SELECT id FROM snapshot WHERE state = 'kept' AND seal IS NULL`)
    .pluck()
    .all()
  const mark = db.prepare('UPDATE snapshot SET sealed_terms = (SELECT count(*) FROM term) WHERE id = ?')
  const seal = db.prepare(`UPDATE snapshot SET seal = ? WHERE id = ? AND state = 'kept'`)
  for (const id of open) {
    mark.run(id)
    seal.run(sealOf(db, id), id)
  }
}

/** After something of an import was taken out on purpose: it is sealed anew. */
export const breakSeals = (db: Db): void => {
  db.prepare('UPDATE snapshot SET seal = NULL').run()
}

/** How many of the sealed imports are no longer what they were. */
export function brokenSeals(db: Db): number {
  const sealed = db
    .prepare<[], { id: number; seal: string }>(
      `SELECT id, seal FROM snapshot WHERE seal IS NOT NULL AND state = 'kept'`,
    )
    .all()
  return sealed.filter(({ id, seal }) => sealOf(db, id) !== seal).length
}

function sealOf(db: Db, snapshot: number): string {
  const hash = createHash('sha256')
  for (const part of PARTS) {
    for (const row of db.prepare<[number], unknown[]>(part).raw().iterate(snapshot))
      hash.update(JSON.stringify(row))
    hash.update('\n')
  }
  return hash.digest('base64url')
}
