import type { Judgement } from '../../../shared/contract/by-hand.ts'
import type { Db } from './driver.ts'
import { type FirmPlace, shownKeyOf } from './firms.ts'

export interface StoredJudgement extends Judgement {
  readonly source: number
}

const SELECT = 'SELECT id, source, firm, about, value, reason, author, written_at AS writtenAt FROM judgement'

/** Those that count: not taken back, and the latest about each thing. */
const COUNTS = `removed_at IS NULL AND id IN (
  SELECT max(id) FROM judgement WHERE removed_at IS NULL GROUP BY source, firm, about)`

export const judgementsOf = (db: Db, { source, id }: Pick<FirmPlace, 'source' | 'id'>): StoredJudgement[] =>
  db
    .prepare<[number, string], StoredJudgement>(
      `${SELECT} WHERE source = ? AND firm = ? AND ${COUNTS} ORDER BY id`,
    )
    .all(source, id)

/** Of every shown firm, by its key. */
export const shownJudgements = (db: Db): Map<number, StoredJudgement[]> => {
  const byKey = new Map<number, StoredJudgement[]>()
  for (const judgement of db
    .prepare<[], StoredJudgement>(`${SELECT} WHERE ${COUNTS} ORDER BY id`)
    .iterate()) {
    const key = shownKeyOf(db, judgement)
    if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), judgement])
  }
  return byKey
}

/** Keys of the shown firms of which anything was typed or judged. */
export const keysByHand = (db: Db): number[] =>
  db
    .prepare<[], number>(
      `SELECT DISTINCT firm_id.firm FROM (
         SELECT source, firm FROM edit WHERE removed_at IS NULL
         UNION SELECT source, firm FROM judgement WHERE removed_at IS NULL
       ) AS hand
       JOIN shown_snapshot ON shown_snapshot.source = hand.source
       JOIN firm_id ON firm_id.snapshot = shown_snapshot.id AND firm_id.id = hand.firm`,
    )
    .pluck()
    .all()

/** Whether a person typed or judged anything of a firm. */
export const isByHand = (db: Db, { source, id }: Pick<FirmPlace, 'source' | 'id'>): boolean =>
  db
    .prepare(
      `SELECT 1 FROM edit WHERE source = :source AND firm = :id AND removed_at IS NULL
       UNION ALL SELECT 1 FROM judgement WHERE source = :source AND firm = :id AND removed_at IS NULL LIMIT 1`,
    )
    .get({ source, id }) !== undefined

export const findJudgement = (db: Db, id: number): StoredJudgement | null =>
  db.prepare<[number], StoredJudgement>(`${SELECT} WHERE id = ? AND removed_at IS NULL`).get(id) ?? null

export function addJudgement(
  db: Db,
  place: FirmPlace,
  { about, value, reason, author, writtenAt }: Omit<Judgement, 'id' | 'firm'>,
): number {
  const insert = db.prepare(
    'INSERT INTO judgement (source, firm, about, value, reason, author, written_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const row = [place.source, place.id, about, value, reason, author, writtenAt]
  return Number(insert.run(...row).lastInsertRowid)
}

/** Takes back a judgement together with earlier ones about the same: the register counts again. */
export const removeJudgement = (db: Db, { source, firm, about }: StoredJudgement, at: string): void => {
  db.prepare(
    'UPDATE judgement SET removed_at = ? WHERE source = ? AND firm = ? AND about = ? AND removed_at IS NULL',
  ).run(at, source, firm, about)
}

/** Takes back a judgement alone: an earlier one, where there is any, counts again. */
export const removeOneJudgement = (db: Db, id: number, at: string): void => {
  db.prepare('UPDATE judgement SET removed_at = ? WHERE id = ?').run(at, id)
}

/** Brings back what was taken back, with whatever was taken back together with it. */
export const restoreJudgement = (db: Db, id: number): void => {
  db.prepare(
    `UPDATE judgement SET removed_at = NULL WHERE (source, firm, about, removed_at) =
       (SELECT source, firm, about, removed_at FROM judgement WHERE id = ?)`,
  ).run(id)
}
