import type { ErasedPerson } from '../../../shared/contract/privacy.ts'
import type { Session } from '../session.ts'
import type { Db } from '../store/driver.ts'
import { breakSeals } from '../store/seal-snapshots.ts'
import { findPerson } from './find-person.ts'
import { namePattern, without } from './name-pattern.ts'
import { purgeTraces } from './purge-traces.ts'
import type { TextPlace } from './text-places.ts'

/** Rows that are about a person alone go as a whole; elsewhere the name goes out of the text. */
const ROWS_OF_PEOPLE: ReadonlySet<string> = new Set(['person', 'fact_person', 'contact'])

/**
 * Takes a person out: name and contact rows, and the name in every text. What is known of the firm stays; a firm that
 * bears the name itself keeps it, and is named in the answer. Nothing of it is left in the file or in its copies.
 */
export function erasePerson({ db, path }: Session, name: string, now: Date): ErasedPerson {
  const pattern = namePattern(name)
  const found = findPerson(db, name)
  const firmsNamed = found.filter(({ table }) => table === 'firm').map(({ firm }) => firm ?? '')
  const places = new Map(found.map(({ table, column }) => [`${table}.${column}`, { table, column }]))
  const rows = db
    .transaction(() => {
      let changed = 0
      for (const { table, column } of places.values())
        if (table !== 'firm') changed += eraseIn(db, { table, column }, pattern)
      breakSeals(db)
      return changed
    })
    .immediate()
  return { rows, firmsNamed: [...new Set(firmsNamed)], ...purgeTraces(db, path, now) }
}

function eraseIn(db: Db, { table, column }: TextPlace, pattern: RegExp): number {
  const texts = db
    .prepare<[], string>(`SELECT DISTINCT ${column} FROM ${table} WHERE ${column} IS NOT NULL`)
    .pluck()
    .all()
  let rows = 0
  for (const text of texts) {
    const left = without(text, pattern)
    if (left === null) continue
    rows += ROWS_OF_PEOPLE.has(table)
      ? deleteRows(db, { table, column }, text)
      : rewrite(db, { table, column }, text, left)
  }
  return rows
}

function deleteRows(db: Db, { table, column }: TextPlace, text: string): number {
  // What was agreed on stays, without the person it was agreed with.
  if (table === 'contact')
    db.prepare(
      `UPDATE event SET contact = NULL WHERE contact IN (SELECT id FROM contact WHERE ${column} = ?)`,
    ).run(text)
  return db.prepare(`DELETE FROM ${table} WHERE ${column} = ?`).run(text).changes
}

const rewrite = (db: Db, { table, column }: TextPlace, text: string, left: string): number =>
  db.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${column} = ?`).run(left, text).changes
