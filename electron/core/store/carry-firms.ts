import type { Db } from './driver.ts'
import { FIRM_COLUMNS } from './firm-row.ts'
import { keyRange, slices } from './key-range.ts'

const BATCH = 20_000
const COPIED = ['id', 'hash', 'file', 'line', ...FIRM_COLUMNS, 'unjoined'].join(', ')

/**
 * Copies the firms of one snapshot into another, names of owners included: an import that brings companions alone
 * goes on with the firms that are there. `onBatch` may throw to stop.
 */
export function carryFirms(db: Db, from: number, to: number, onBatch: (done: number) => void): void {
  const copy = db.prepare(
    `INSERT INTO firm (snapshot, ${COPIED}) SELECT ?, ${COPIED} FROM firm
     WHERE +snapshot = ? AND key BETWEEN ? AND ? ORDER BY key`,
  )
  // The copies have keys in a row, in the order of those they are made of.
  const copyNames = db.prepare(
    `INSERT INTO person (firm, name) SELECT ? + place, person.name
     FROM (SELECT key, row_number() OVER (ORDER BY key) AS place FROM firm
           WHERE +snapshot = ? AND key BETWEEN ? AND ?) AS was JOIN person ON person.firm = was.key`,
  )
  const copySlice = db.transaction((first: number, last: number): number => {
    const { changes, lastInsertRowid } = copy.run(to, from, first, last)
    copyNames.run(Number(lastInsertRowid) - changes, from, first, last)
    return changes
  })
  let done = 0
  for (const slice of slices(keyRange(db, from), BATCH)) {
    done += copySlice.immediate(slice.from, slice.to)
    onBatch(done)
  }
}
