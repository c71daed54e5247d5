import type { Db } from './driver.ts'
import { FIRM_COLUMNS } from './firm-row.ts'

const BATCH = 20_000
const COPIED = ['id', 'hash', 'file', 'line', ...FIRM_COLUMNS, 'unjoined'].join(', ')

/**
 * Copies the firms of one snapshot into another, names of owners included: an import that brings companions alone
 * goes on with the firms that are there. `onBatch` may throw to stop.
 */
export function carryFirms(db: Db, from: number, to: number, onBatch: (done: number) => void): void {
  const last = db.prepare<[number], number | null>('SELECT max(key) FROM firm WHERE snapshot = ?').pluck()
  const end = last.get(from) ?? -1
  const first = db.prepare<[number], number | null>('SELECT min(key) FROM firm WHERE snapshot = ?').pluck()
  const copy = db.prepare(
    `INSERT INTO firm (snapshot, ${COPIED}) SELECT ?, ${COPIED} FROM firm
     WHERE snapshot = ? AND key BETWEEN ? AND ? ORDER BY key`,
  )
  let done = 0
  for (let key = first.get(from) ?? 0; key <= end; key += BATCH) {
    done += db.transaction(() => copy.run(to, from, key, key + BATCH - 1).changes).immediate()
    onBatch(done)
  }
  db.prepare(
    `INSERT INTO person (firm, name) SELECT now.key, person.name
     FROM firm AS was JOIN person ON person.firm = was.key JOIN firm AS now ON now.snapshot = ? AND now.id = was.id
     WHERE was.snapshot = ?`,
  ).run(to, from)
}
