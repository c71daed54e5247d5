import type { Outcome } from '../../../shared/scoring/outcomes/outcome.ts'
import type { Db } from './driver.ts'
import type { FirmPlace } from './firms.ts'

export interface StoredOutcome {
  readonly source: number
  readonly sourceName: string
  readonly firm: string
  readonly outcome: Outcome
  /** ISO day, month or year. */
  readonly date: string
  readonly author: string
  readonly recordedAt: string
}

const SELECT = `SELECT source, source.name AS sourceName, firm, outcome, date, author, recorded_at AS recordedAt
  FROM outcome JOIN source ON source.id = outcome.source`

/** Outcomes hang on source and registry id: a firm that has left the register keeps its own. Newest first. */
export const storedOutcomes = (db: Db): StoredOutcome[] =>
  db.prepare<[], StoredOutcome>(`${SELECT} ORDER BY date DESC, source, firm`).all()

/** In place of what was recorded of the firm before; true where there was anything. */
export function putOutcome(db: Db, outcome: Omit<StoredOutcome, 'sourceName'>): boolean {
  const isReplaced = removeOutcome(db, { source: outcome.source, id: outcome.firm })
  const { source, firm, date, author, recordedAt } = outcome
  db.prepare(
    'INSERT INTO outcome (source, firm, outcome, date, author, recorded_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(source, firm, outcome.outcome, date, author, recordedAt)
  return isReplaced
}

/** False where none was recorded. */
export const removeOutcome = (db: Db, { source, id }: Pick<FirmPlace, 'source' | 'id'>): boolean =>
  db.prepare('DELETE FROM outcome WHERE source = ? AND firm = ?').run(source, id).changes > 0

/** Sources of which some kept import has a firm with this id, also one that is no longer shown. */
export const sourcesWithFirm = (db: Db, id: string): { readonly source: number; readonly name: string }[] =>
  db
    .prepare<[string], { source: number; name: string }>(
      `SELECT DISTINCT source.id AS source, source.name FROM snapshot
       JOIN firm_id ON firm_id.snapshot = snapshot.id JOIN source ON source.id = snapshot.source
       WHERE firm_id.id = ? AND snapshot.state = 'kept'`,
    )
    .all(id)

export interface PastFirm {
  readonly key: number
  readonly snapshot: number
  /** ISO date of the data. */
  readonly asOf: string
  readonly name: string
}

/** A firm in all kept imports of its source, the newest data first. */
export const pastFirms = (db: Db, source: number, id: string): PastFirm[] =>
  db
    .prepare<[string, number], PastFirm>(
      `SELECT firm.key, firm.snapshot, snapshot.as_of AS asOf, firm.name FROM snapshot
       JOIN firm_id ON firm_id.snapshot = snapshot.id JOIN firm ON firm.key = firm_id.firm
       WHERE firm_id.id = ? AND snapshot.source = ? AND snapshot.state = 'kept'
       ORDER BY snapshot.as_of DESC, snapshot.id DESC`,
    )
    .all(id, source)
