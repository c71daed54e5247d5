import type { Db } from './driver.ts'

/** Rows in one statement: between two of them it is asked whether to go on. */
const BATCH = 1_000
/** Statements in a transaction at most, so that a note can be written in between. */
const STATEMENTS = 5

/**
 * Takes the rows of discarded snapshots out of the file, in short transactions.
 * @param goesOn asked again and again; where it says no, what is left stays discarded and can be purged later
 * @param rest called after each transaction: who waits for the file looks for it ten times a second, not all the time
 */
export function purgeDiscarded(
  db: Db,
  goesOn: () => boolean = () => true,
  rest: () => void = () => {},
): void {
  const discarded = db.prepare<[], { id: number }>(`SELECT id FROM snapshot WHERE state = 'discarded'`).all()
  for (const { id } of discarded) purgeSnapshot(db, id, { goesOn, rest })
}

interface Pace {
  readonly goesOn: () => boolean
  readonly rest: () => void
}

function purgeSnapshot(db: Db, id: number, { goesOn, rest }: Pace): void {
  const some = `SELECT key FROM firm WHERE snapshot = ? LIMIT ${BATCH}`
  const search = db.prepare(`DELETE FROM firm_search WHERE rowid IN (${some})`)
  const firms = db.prepare(`DELETE FROM firm WHERE key IN (${some})`)
  const ids = db.prepare(
    `DELETE FROM firm_id WHERE (snapshot, id) IN (SELECT snapshot, id FROM firm WHERE key IN (${some}))`,
  )
  const batch = db.transaction(() => {
    let gone = 0
    for (let statement = 0; statement < STATEMENTS && goesOn(); statement += 1) {
      search.run(id)
      ids.run(id)
      gone += firms.run(id).changes
    }
    return gone
  })
  while (goesOn() && batch.immediate() > 0) rest()
  const facts = db.prepare(
    `DELETE FROM fact WHERE key IN (SELECT key FROM fact WHERE snapshot = ? LIMIT ${BATCH * STATEMENTS})`,
  )
  while (goesOn() && db.transaction(() => facts.run(id).changes).immediate() > 0) rest()
  if (!goesOn()) return
  db.transaction(() => {
    db.prepare('DELETE FROM problem WHERE snapshot = ?').run(id)
    db.prepare('DELETE FROM packed_piece WHERE snapshot = ?').run(id)
    db.prepare('DELETE FROM snapshot_companion WHERE snapshot = ?').run(id)
    db.prepare('DELETE FROM snapshot WHERE id = ?').run(id)
  }).immediate()
}
