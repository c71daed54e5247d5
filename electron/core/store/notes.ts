import type { Note } from '../../../shared/contract/workspace.ts'
import type { Db } from './driver.ts'
import type { FirmPlace } from './firms.ts'

const SELECT = `SELECT id, firm, text, author, written_at AS writtenAt, edited_at AS editedAt FROM note`

/** Notes hang on source and registry id, not on a snapshot: the next extract leaves them where they are. Newest first. */
export const listNotes = (db: Db, firm: FirmPlace): Note[] =>
  db
    .prepare<[number, string], Note>(
      `${SELECT} WHERE source = ? AND firm = ? AND removed_at IS NULL ORDER BY id DESC`,
    )
    .all(firm.source, firm.id)

export const hasNotes = (db: Db, source: number, firm: string): boolean =>
  db.prepare('SELECT 1 FROM note WHERE source = ? AND firm = ? AND removed_at IS NULL').get(source, firm) !==
  undefined

export const findNote = (db: Db, id: number): Note | null =>
  db.prepare<[number], Note>(`${SELECT} WHERE id = ?`).get(id) ?? null

export function addNote(
  db: Db,
  firm: FirmPlace,
  note: { readonly text: string; readonly author: string; readonly at: string },
): number {
  const insert = db.prepare(
    'INSERT INTO note (source, firm, text, author, written_at) VALUES (?, ?, ?, ?, ?)',
  )
  return Number(insert.run(firm.source, firm.id, note.text, note.author, note.at).lastInsertRowid)
}

export const editNote = (db: Db, id: number, text: string, at: string): void => {
  db.prepare('UPDATE note SET text = ?, edited_at = ? WHERE id = ?').run(text, at, id)
}

/** `at` null brings a removed note back. */
export const removeNote = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE note SET removed_at = ? WHERE id = ?').run(at, id)
}
