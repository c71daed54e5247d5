import type { Lens } from '../../../shared/criteria/names.ts'
import type { GoldLabel } from '../../../shared/scoring/outcomes/gold-set.ts'
import type { Db } from './driver.ts'
import type { FirmPlace } from './firms.ts'

export interface StoredGold {
  readonly source: number
  readonly firm: string
  readonly seed: number
  readonly drawnAt: string
  readonly label: GoldLabel | null
  readonly author: string
}

/** In the order in which they are shown. */
export const goldFirms = (db: Db, lens: Lens): StoredGold[] =>
  db
    .prepare<[string], StoredGold>(
      `SELECT source, firm, seed, drawn_at AS drawnAt, label, author FROM gold_firm WHERE lens = ? ORDER BY place`,
    )
    .all(lens)

/** In place of the set before, whose labels go. */
export function putGoldSet(
  db: Db,
  lens: Lens,
  {
    places,
    seed,
    drawnAt,
  }: { readonly places: readonly FirmPlace[]; readonly seed: number; readonly drawnAt: string },
): void {
  const insert = db.prepare(
    "INSERT INTO gold_firm (lens, place, source, firm, seed, drawn_at, author) VALUES (?, ?, ?, ?, ?, ?, '')",
  )
  db.transaction(() => {
    db.prepare('DELETE FROM gold_firm WHERE lens = ?').run(lens)
    for (const [place, { source, id }] of places.entries()) insert.run(lens, place, source, id, seed, drawnAt)
  }).immediate()
}

/** False where the firm is not in the set. */
export const putGoldLabel = (
  db: Db,
  lens: Lens,
  {
    place,
    label,
    author,
  }: { readonly place: FirmPlace; readonly label: GoldLabel | null; readonly author: string },
): boolean =>
  db
    .prepare('UPDATE gold_firm SET label = ?, author = ? WHERE lens = ? AND source = ? AND firm = ?')
    .run(label, author, lens, place.source, place.id).changes > 0
