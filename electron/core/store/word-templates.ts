import type { WordTemplate } from '../../../shared/contract/letters.ts'
import type { Db } from './driver.ts'

const SELECT = 'SELECT id, name, author, written_at AS writtenAt FROM word_template'

export const storedWordTemplates = (db: Db): WordTemplate[] =>
  db.prepare<[], WordTemplate>(`${SELECT} ORDER BY name`).all()

export const wordTemplateFile = (db: Db, id: number): Buffer | null =>
  db.prepare<[number], Buffer>('SELECT file FROM word_template WHERE id = ?').pluck().get(id) ?? null

/** In place of one of the same name. */
export function putWordTemplate(
  db: Db,
  { name, file, author, writtenAt }: Omit<WordTemplate, 'id'> & { readonly file: Uint8Array },
): WordTemplate {
  db.prepare(
    `INSERT INTO word_template (name, file, author, written_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET file = excluded.file, author = excluded.author, written_at = excluded.written_at`,
  ).run(name, file, author, writtenAt)
  const kept = db.prepare<[string], WordTemplate>(`${SELECT} WHERE name = ?`).get(name)
  if (kept === undefined) throw new Error(`template ${name} was written and cannot be read`)
  return kept
}

/** False where there is none. */
export const removeWordTemplate = (db: Db, id: number): boolean =>
  db.prepare('DELETE FROM word_template WHERE id = ?').run(id).changes > 0
