import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { connectFile, type Db } from './driver.ts'
import { APPLICATION_ID } from './format.ts'
import { MIGRATIONS } from './migrations/all.ts'

interface SchemaEntry {
  readonly name: string
  readonly sql: string | null
}

/** What SQLite itself may add when it is asked to look at its indexes. */
const STATISTICS = /^sqlite_stat\d$/

/**
 * The format of a file that is about to be opened: how many migrations it has been through. Asked before anything else
 * is, and without a byte written.
 *
 * Errors: `workspace-not-ours`, `workspace-newer`.
 */
export function formatOf(db: Db, path: string): number {
  if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new AppError('workspace-not-ours', { file: basename(path) })
  const version = Number(db.pragma('user_version', { simple: true }))
  if (version > MIGRATIONS.length)
    throw new AppError('workspace-newer', { file: basename(path), found: version, known: MIGRATIONS.length })
  return version
}

/** Refuses what is no file with something in it: SQLite would call an empty one a sound database. */
export function requireSomething(path: string): void {
  const found = statSync(path)
  if (!found.isFile() || found.size === 0) throw new AppError('workspace-not-ours', { file: basename(path) })
}

/**
 * Names of tables, views, triggers and indexes that no workspace of this format has, or has otherwise. A trigger that
 * somebody hid in a shared file would change rows behind everybody's back.
 */
export function strangeObjects(db: Db, version: number): string[] {
  const expected = schemaOfFormat(version)
  const found = schemaOf(db)
  const strange = [...found].filter(
    ([name, sql]) => !STATISTICS.test(name) && (!expected.has(name) || expected.get(name) !== sql),
  )
  const missing = [...expected.keys()].filter((name) => !found.has(name))
  return [...strange.map(([name]) => name), ...missing].sort()
}

function schemaOf(db: Db): Map<string, string | null> {
  const rows = db.prepare<[], SchemaEntry>('SELECT name, sql FROM sqlite_schema').all()
  return new Map(rows.map(({ name, sql }) => [name, sql]))
}

const formats = new Map<number, Map<string, string | null>>()

/** What the migrations make of an empty file. */
function schemaOfFormat(version: number): Map<string, string | null> {
  const known = formats.get(version)
  if (known !== undefined) return known
  const db = connectFile(':memory:', { readonly: false, mustExist: false })
  try {
    for (const sql of MIGRATIONS.slice(0, version)) db.exec(sql)
    const schema = schemaOf(db)
    formats.set(version, schema)
    return schema
  } finally {
    db.close()
  }
}
