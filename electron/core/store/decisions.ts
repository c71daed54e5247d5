import type { Decision, ScoreThen } from '../../../shared/contract/decisions.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Db } from './driver.ts'
import type { FirmPlace } from './firms.ts'

type Row = Omit<Decision, 'stood'> &
  Omit<ScoreThen, 'model'> & { readonly model: string; readonly version: string }

const SELECT = `SELECT decision.id, decision.firm, lens, decision, reason, author, written_at AS writtenAt, score, rank,
  model, model_version AS version, removed_at AS removedAt`

/** Under a lens, the newest first, with those taken back. */
export const decisionsOf = (
  db: Db,
  { source, id }: Pick<FirmPlace, 'source' | 'id'>,
  lens: Lens,
): Decision[] =>
  db
    .prepare<[number, string, Lens], Row>(
      `${SELECT} FROM decision WHERE source = ? AND firm = ? AND lens = ? ORDER BY id DESC`,
    )
    .all(source, id, lens)
    .map(toDecision)

/** Numbers of those that count under a lens, in order; empty where nothing was decided. */
export const decisionsInForce = (db: Db, lens: Lens): string =>
  db
    .prepare<[Lens], string | null>(
      "SELECT group_concat(id, ',' ORDER BY id) FROM decision WHERE lens = ? AND removed_at IS NULL",
    )
    .pluck()
    .get(lens) ?? ''

/** Those that count under a lens: of every shown firm that has one, by its key. */
export const shownDecisions = (db: Db, lens: Lens): Map<number, Decision> =>
  new Map(
    db
      .prepare<[Lens], Row & { readonly key: number }>(
        `${SELECT}, firm_id.firm AS key FROM decision
         JOIN shown_snapshot ON shown_snapshot.source = decision.source
         JOIN firm_id ON firm_id.snapshot = shown_snapshot.id AND firm_id.id = decision.firm
         WHERE decision.id IN (
           SELECT max(id) FROM decision WHERE lens = ? AND removed_at IS NULL GROUP BY source, firm)`,
      )
      .all(lens)
      .map(({ key, ...row }) => [key, toDecision(row)]),
  )

const toDecision = ({ score, rank, model, version, ...row }: Row): Decision => ({
  ...row,
  stood: { score, rank, model: { id: model, version } },
})

export function addDecision(
  db: Db,
  { source, id }: FirmPlace,
  { lens, decision, reason, author, writtenAt, stood }: Omit<Decision, 'id' | 'firm' | 'removedAt'>,
): number {
  const insert = db.prepare(
    `INSERT INTO decision (source, firm, lens, decision, reason, author, written_at, score, rank, model, model_version)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const { score, rank, model } = stood
  const row = [source, id, lens, decision, reason, author, writtenAt, score, rank, model.id, model.version]
  return Number(insert.run(...row).lastInsertRowid)
}

/** False where there is no such decision that counts or could. */
export const removeDecision = (db: Db, id: number, at: string): boolean =>
  db.prepare('UPDATE decision SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(at, id).changes > 0

export const restoreDecision = (db: Db, id: number): boolean =>
  db.prepare('UPDATE decision SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL').run(id)
    .changes > 0
