import type { SavedView } from '../../../shared/contract/list-view.ts'
import type { Db } from './driver.ts'

const SELECT = 'SELECT id, name, address, author, saved_at AS savedAt FROM view'

export const listViews = (db: Db): SavedView[] =>
  db.prepare<[], SavedView>(`${SELECT} WHERE removed_at IS NULL ORDER BY id`).all()

export const findView = (db: Db, id: number): SavedView | null =>
  db.prepare<[number], SavedView>(`${SELECT} WHERE id = ?`).get(id) ?? null

export function addView(db: Db, { name, address, author, savedAt }: Omit<SavedView, 'id'>): number {
  const insert = db.prepare('INSERT INTO view (name, address, author, saved_at) VALUES (?, ?, ?, ?)')
  return Number(insert.run(name, address, author, savedAt).lastInsertRowid)
}

export const changeView = (
  db: Db,
  id: number,
  { name, address }: Pick<SavedView, 'name' | 'address'>,
): void => {
  db.prepare('UPDATE view SET name = ?, address = ? WHERE id = ?').run(name, address, id)
}

/** `at` null brings a removed view back. */
export const removeView = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE view SET removed_at = ? WHERE id = ?').run(at, id)
}
