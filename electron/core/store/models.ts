import type { KeptModel } from '../../../shared/contract/models.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import type { Db } from './driver.ts'

type KeptRow = Omit<KeptModel, 'model'> & { readonly model: string | null }

const SELECT = 'SELECT id, lens, model, note, author, kept_at AS keptAt FROM model'
const toKept = (row: KeptRow): KeptModel => ({
  ...row,
  model: row.model === null ? null : (JSON.parse(row.model) as Model),
})

/** The entry that counts, or null where no model was ever kept for the lens. */
export function newestKept(db: Db, lens: Lens): KeptModel | null {
  const row = db.prepare<[string], KeptRow>(`${SELECT} WHERE lens = ? ORDER BY id DESC LIMIT 1`).get(lens)
  return row === undefined ? null : toKept(row)
}

/** The newest first. */
export const keptModels = (db: Db, lens: Lens): KeptModel[] =>
  db.prepare<[string], KeptRow>(`${SELECT} WHERE lens = ? ORDER BY id DESC`).all(lens).map(toKept)

export function findKept(db: Db, id: number): KeptModel | null {
  const row = db.prepare<[number], KeptRow>(`${SELECT} WHERE id = ?`).get(id)
  return row === undefined ? null : toKept(row)
}

export function addKept(db: Db, { lens, model, note, author, keptAt }: Omit<KeptModel, 'id'>): void {
  db.prepare('INSERT INTO model (lens, model, note, author, kept_at) VALUES (?, ?, ?, ?, ?)').run(
    lens,
    model === null ? null : JSON.stringify(model),
    note,
    author,
    keptAt,
  )
}
