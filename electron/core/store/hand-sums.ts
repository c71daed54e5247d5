import { hash } from 'node:crypto'
import type { Db, SqlValue } from './driver.ts'

/**
 * What people write (notes, contacts, campaigns, weights) changes all the time, so it cannot be sealed as an import is.
 * Each of its tables has a sum of its rows' checksums instead, which every write brings up to date in the same
 * transaction: by triggers that belong to the connection, for a function of ours cannot be called from a file.
 */

/** What is sealed, derived, a chain of its own, or gone with the program. A table that is added later is summed. */
const NOT_SUMMED = /^(?:sqlite_|firm|fact|person$|problem$|term$|packed_piece$|presence$|audit|hand_sum$)/
const MASK = 2 ** 48 - 1

export function sumByHand(db: Db): void {
  db.function('row_sum', { varargs: true, deterministic: true }, (...values) => rowSum(values as RowValue[]))
  // Without it a row that is replaced would go without a trigger.
  db.pragma('recursive_triggers = ON')
  const tables = summedTables(db)
  for (const table of tables) db.exec(triggersOf(table, columnsOf(db, table)))
  if (unsummed(db, tables).length > 0) sumTheRest(db, tables)
}

/** Names of the tables whose rows are no longer those that were written. */
export function brokenSums(db: Db): string[] {
  const kept = new Map(keptSums(db).map((entry) => [entry.name, entry]))
  return summedTables(db).filter((table) => {
    const before = kept.get(table)
    if (before === undefined) return false
    const now = sumOf(db, table)
    return now.rows !== before.rows || now.sum !== before.sum
  })
}

type RowValue = SqlValue | Buffer

interface Sum {
  readonly rows: number
  readonly sum: number
}

/** 48 bits, which a number holds exactly. */
function rowSum(values: readonly RowValue[]): number {
  const text = values.map((value) => (Buffer.isBuffer(value) ? hash('sha256', value) : value))
  return Number.parseInt(hash('sha256', JSON.stringify(text)).slice(0, 12), 16)
}

function sumOf(db: Db, table: string): Sum {
  let rows = 0
  let sum = 0
  const all = db.prepare<[], RowValue[]>(`SELECT ${columnsOf(db, table).join(', ')} FROM ${table}`).raw()
  for (const row of all.iterate()) {
    rows += 1
    sum = (sum + rowSum(row)) % (MASK + 1)
  }
  return { rows, sum }
}

function sumTheRest(db: Db, tables: readonly string[]): void {
  db.transaction(() => {
    const add = db.prepare('INSERT INTO hand_sum (name, rows, sum) VALUES (?, ?, ?)')
    for (const table of unsummed(db, tables)) {
      const { rows, sum } = sumOf(db, table)
      add.run(table, rows, sum)
    }
  }).immediate()
}

function unsummed(db: Db, tables: readonly string[]): string[] {
  const kept = new Set(keptSums(db).map(({ name }) => name))
  return tables.filter((table) => !kept.has(table))
}

/** A copy that was made before a migration may be of a format without sums. */
function keptSums(db: Db): (Sum & { readonly name: string })[] {
  if (db.prepare(`SELECT 1 FROM sqlite_schema WHERE name = 'hand_sum'`).get() === undefined) return []
  return db.prepare<[], Sum & { name: string }>('SELECT name, rows, sum FROM hand_sum').all()
}

const summedTables = (db: Db): string[] =>
  db
    .prepare<[], string>(`SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
    .filter((table) => !NOT_SUMMED.test(table))

const columnsOf = (db: Db, table: string): string[] =>
  db.prepare<[string], string>(`SELECT name FROM pragma_table_info(?, 'main')`).pluck().all(table)

function triggersOf(table: string, columns: readonly string[]): string {
  const of = (row: 'OLD' | 'NEW') => `row_sum(${columns.map((column) => `${row}.${column}`).join(', ')})`
  const trigger = (event: string, rows: string, sum: string) => `
    CREATE TEMP TRIGGER IF NOT EXISTS sum_${table}_${event} AFTER ${event} ON main.${table} BEGIN
      UPDATE hand_sum SET rows = rows ${rows}, sum = (sum ${sum}) & ${MASK} WHERE name = '${table}';
    END;`
  return [
    trigger('INSERT', '+ 1', `+ ${of('NEW')}`),
    trigger('DELETE', '- 1', `- ${of('OLD')}`),
    trigger('UPDATE', '+ 0', `+ ${of('NEW')} - ${of('OLD')}`),
  ].join('')
}
