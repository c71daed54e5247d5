import type { Db } from './driver.ts'
import { keyRange, slices } from './key-range.ts'

/**
 * Firms in one transaction. Their ids are sorted, so that each page of the table is written once; the search index gets
 * one piece, to be merged with others later.
 */
const PIECE = 100_000
/** Firms in one statement, so that progress is shown and a cancel is heard. */
const BATCH = 5_000

const ADD_IDS = `
  INSERT OR IGNORE INTO firm_id (snapshot, id, firm)
  SELECT snapshot, id, key FROM firm WHERE +snapshot = ? AND key BETWEEN ? AND ? ORDER BY id`

const ADD_TEXTS = `
  INSERT INTO firm_search (rowid, text)
  SELECT firm.key, firm.name || ' ' || firm.id || ' ' || coalesce(term.text, '')
  FROM firm LEFT JOIN term ON term.id = firm.municipality
  WHERE +firm.snapshot = ? AND firm.key BETWEEN ? AND ?`

/**
 * Makes the firms of a snapshot findable by id, and by words of name, id and place. `onBatch` hears how many are
 * through and may throw to stop.
 */
export function indexFirms(db: Db, snapshot: number, onBatch: (done: number, total: number) => void): void {
  const addIds = db.prepare(ADD_IDS)
  const addTexts = db.prepare(ADD_TEXTS)
  const { first, last } = keyRange(db, snapshot)
  const index = db.transaction((piece: { readonly from: number; readonly to: number }) => {
    addIds.run(snapshot, piece.from, piece.to)
    onBatch(piece.from - first, last - first + 1)
    for (const { from, to } of slices({ first: piece.from, last: piece.to }, BATCH)) {
      addTexts.run(snapshot, from, to)
      onBatch(to - first + 1, last - first + 1)
    }
  })
  for (const piece of slices({ first, last }, PIECE)) index.immediate(piece)
}
