import type { KeptTable } from '../../../shared/contract/tables.ts'
import type { TableId } from '../../../shared/scoring/tables.ts'
import type { Db } from './driver.ts'

type Row = Omit<KeptTable, 'rows'> & { readonly content: string | null }

const SELECT = 'SELECT id, content, note, author, kept_at AS keptAt FROM kept_table WHERE name = ?'

/** Rows as parsed JSON; null where the program's count. */
export function newestTable(db: Db, table: TableId): unknown {
  const row = db.prepare<[string], Row>(`${SELECT} ORDER BY id DESC LIMIT 1`).get(table)
  return row === undefined || row.content === null ? null : JSON.parse(row.content)
}

export const keptTables = (db: Db, table: TableId): KeptTable[] =>
  db
    .prepare<[string], Row>(`${SELECT} ORDER BY id DESC`)
    .all(table)
    .map(({ content, ...row }) => ({ ...row, rows: content === null ? null : countOf(content) }))

const countOf = (content: string): number => {
  const rows: unknown = JSON.parse(content)
  return Array.isArray(rows) ? rows.length : 0
}

/** Undefined = there is none of this number; `rows` null = the program's counted. */
export function findTable(
  db: Db,
  id: number,
): { readonly table: TableId; readonly rows: unknown } | undefined {
  const row = db
    .prepare<[number], { name: TableId; content: string | null }>(
      'SELECT name, content FROM kept_table WHERE id = ?',
    )
    .get(id)
  if (row === undefined) return undefined
  return { table: row.name, rows: row.content === null ? null : JSON.parse(row.content) }
}

export function addTable(
  db: Db,
  table: TableId,
  { rows, note, author, keptAt }: Omit<KeptTable, 'id' | 'rows'> & { readonly rows: unknown },
): void {
  db.prepare('INSERT INTO kept_table (name, content, note, author, kept_at) VALUES (?, ?, ?, ?, ?)').run(
    table,
    rows === null ? null : JSON.stringify(rows),
    note,
    author,
    keptAt,
  )
}
