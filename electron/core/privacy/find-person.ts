import type { FoundPerson } from '../../../shared/contract/privacy.ts'
import type { Db } from '../store/driver.ts'
import { namePattern } from './name-pattern.ts'
import { type TextPlace, textPlaces } from './text-places.ts'

/** How each table leads to the firm that a row is about. */
const FIRM_OF: Readonly<Record<string, string>> = {
  person: 'JOIN firm ON firm.key = t.firm',
  fact_person:
    'JOIN fact ON fact.key = t.fact JOIN firm_id AS firm ON firm.snapshot = fact.snapshot AND firm.id = fact.firm',
}
const MOST = 1_000

/** Every place in the workspace where a name stands, notes, history and what was refused included. */
export function findPerson(db: Db, name: string): FoundPerson[] {
  const pattern = namePattern(name)
  const found: FoundPerson[] = []
  for (const place of textPlaces(db)) {
    for (const row of rowsOf(db, place)) {
      if (found.length >= MOST) return found
      if (row.text.normalize('NFD').search(pattern) >= 0)
        found.push({ ...place, firm: row.firm, text: row.text })
    }
  }
  return found
}

function rowsOf(
  db: Db,
  { table, column }: TextPlace,
): IterableIterator<{ text: string; firm: string | null }> {
  const columns = db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
  const join = FIRM_OF[table] ?? ''
  const firm =
    join !== '' ? 'firm.id' : table === 'firm' ? 't.id' : columns.includes('firm') ? 't.firm' : 'NULL'
  return db
    .prepare<[], { text: string; firm: string | null }>(
      `SELECT t.${column} AS text, ${firm} AS firm FROM ${table} AS t ${join} WHERE t.${column} IS NOT NULL AND t.${column} <> ''`,
    )
    .iterate()
}
