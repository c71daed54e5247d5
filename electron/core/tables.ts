import { AppError } from '../../shared/contract/errors.ts'
import type { TableInForce } from '../../shared/contract/tables.ts'
import { CHECK_TABLE, type TableId, type TableRows, USUAL_TABLES } from '../../shared/scoring/tables.ts'
import type { Context } from './context.ts'
import { fromEntry } from './models/fault-text.ts'
import type { Db } from './store/driver.ts'
import { addTable, findTable, keptTables, newestTable } from './store/kept-tables.ts'

/** The rows that count in this workspace. What was kept was checked then. */
export function rowsOfTable<T extends TableId>(db: Db, table: T): TableRows[T] {
  const own = newestTable(db, table)
  return own === null ? USUAL_TABLES[table] : CHECK_TABLE[table](own)
}

export function tableInForce(db: Db, table: TableId): TableInForce {
  const origin = newestTable(db, table) === null ? 'usual' : 'own'
  const rest = { origin, history: keptTables(db, table) } as const
  if (table === 'finance') return { table, rows: rowsOfTable(db, table), ...rest }
  if (table === 'legal-routes') return { table, rows: rowsOfTable(db, table), ...rest }
  return { table, rows: rowsOfTable(db, table), ...rest }
}

export interface KeepTable {
  readonly table: TableId
  /** As parsed JSON; null = back to the program's. */
  readonly rows: unknown
  readonly note?: string | undefined
}

/** Errors: `entry-not-usable`, which names row and entry. */
export function keepTable(context: Context, { table, rows, note }: KeepTable): TableInForce {
  const { desk, host, settings, words } = context
  const { db } = desk.session()
  const checked = rows === null ? null : fromEntry(words(), () => CHECK_TABLE[table](rows))
  const { author } = settings.get()
  addTable(db, table, { rows: checked, note: note ?? '', author, keptAt: host.now().toISOString() })
  desk.dataChanged()
  return tableInForce(db, table)
}

/** Errors: `table-unknown`. */
export function restoreTable(context: Context, id: number): TableInForce {
  const found = findTable(context.desk.session().db, id)
  if (found === undefined) throw new AppError('table-unknown', { table: id })
  return keepTable(context, found)
}
