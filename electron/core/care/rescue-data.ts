import { rmSync } from 'node:fs'
import type { Db } from '../store/driver.ts'
import { withFileErrors } from '../store/file-errors.ts'
import { indexFirms } from '../store/index-firms.ts'
import { formatOf, requireSomething } from '../store/inspect-workspace.ts'
import { connectForReading, createWorkspace } from '../store/open-workspace.ts'
import { listSnapshots } from '../store/snapshots.ts'

/** Tables that belong to SQLite, and the indexes, which are made anew. */
const NOT_TAKEN = /^(?:sqlite_|firm_search|firm_id$|presence$|hand_sum$)/

export interface Rescued {
  readonly rows: number
  /** Rows that could not be read any more, at least. */
  readonly lost: number
}

/**
 * Takes the rows of a workspace that is damaged, or holds what no workspace has, into a fresh one: rows alone, by the
 * tables and columns that we know. Nothing in the old file runs, and not a byte of it is changed.
 *
 * Errors: `workspace-not-ours`, `workspace-newer`, `workspace-exists`.
 */
export function rescueData(from: string, into: string): Rescued {
  requireSomething(from)
  const old = withFileErrors(from, () => connectForReading(from))
  try {
    withFileErrors(from, () => formatOf(old, from))
    const fresh = createWorkspace(into)
    try {
      return takeAll(old, fresh)
    } catch (error) {
      fresh.close()
      for (const ending of ['', '-wal', '-shm']) rmSync(`${into}${ending}`, { force: true })
      throw error
    } finally {
      if (fresh.open) fresh.close()
    }
  } finally {
    old.close()
  }
}

function takeAll(old: Db, fresh: Db): Rescued {
  const tables = namesOf(fresh, `SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY rowid`)
  const there = new Set(namesOf(old, `SELECT name FROM sqlite_schema WHERE type = 'table'`))
  fresh.pragma('foreign_keys = OFF')
  const sum = { rows: 0, lost: 0 }
  for (const table of tables.filter((name) => !NOT_TAKEN.test(name) && there.has(name))) {
    const { rows, lost } = fresh.transaction(() => take(old, fresh, table)).immediate()
    sum.rows += rows
    sum.lost += lost
  }
  // Sealed as it was, what was lost would be found missing for ever.
  if (sum.lost > 0) fresh.exec('UPDATE snapshot SET seal = NULL')
  for (const { id } of listSnapshots(fresh, ['kept'])) indexFirms(fresh, id, () => {})
  return sum
}

function take(old: Db, fresh: Db, table: string): Rescued {
  const known = columnsOf(fresh, table)
  const columns = known.filter((column) => columnsOf(old, table).includes(column)).join(', ')
  if (columns === '') return { rows: 0, lost: 0 }
  const insert = fresh.prepare(
    `INSERT OR REPLACE INTO ${table} (${columns}) VALUES (${columns.replace(/\w+/g, '?')})`,
  )
  let rows = 0
  let lost = 0
  try {
    for (const row of old
      .prepare<[], unknown[]>(`SELECT ${columns} FROM ${table}`)
      .raw()
      .safeIntegers()
      .iterate()) {
      const written = attempt(() => insert.run(...row).changes)
      rows += written
      lost += 1 - written
    }
  } catch {
    // The rest of the table lies on a page that cannot be read.
    lost += 1
  }
  return { rows, lost }
}

function attempt(action: () => number): number {
  try {
    return action()
  } catch {
    return 0
  }
}

const namesOf = (db: Db, sql: string): string[] => db.prepare<[], string>(sql).pluck().all()

const columnsOf = (db: Db, table: string): string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)
