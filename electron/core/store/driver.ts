import BetterSqlite from 'better-sqlite3'
import { isOtherPerson } from '../../../shared/registry/other-person.ts'

/** The one place that names the database driver, so that an encrypted build can exchange it. */
export type Db = BetterSqlite.Database
export type SqlValue = number | string | null

export const connectFile = (path: string, options: { readonly: boolean; mustExist: boolean }): Db =>
  withPeople(
    new BetterSqlite(path, { readonly: options.readonly, fileMustExist: options.mustExist, timeout: 5_000 }),
  )

/** A database that lives in memory alone, from the bytes of a file. */
export const connectImage = (bytes: Buffer): Db => withPeople(new BetterSqlite(bytes))

/** Statements may ask whether two names are of different people. */
const withPeople = (db: Db): Db =>
  db.function('other_person', { deterministic: true }, (one, other) =>
    Number(isOtherPerson(String(one), String(other))),
  )

/** SQLite's own result code ("SQLITE_FULL"), or null for any other error. */
export const sqliteCode = (error: unknown): string | null =>
  error instanceof BetterSqlite.SqliteError ? error.code : null
