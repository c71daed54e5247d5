import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { copyBefore } from './backups.ts'
import { connectFile, connectImage, type Db, sqliteCode } from './driver.ts'
import { withFileErrors } from './file-errors.ts'
import { folderKind } from './folder-kind.ts'
import { APPLICATION_ID } from './format.ts'
import { sumByHand } from './hand-sums.ts'
import { formatOf, requireSomething, strangeObjects } from './inspect-workspace.ts'
import { MIGRATIONS } from './migrations/all.ts'

/** Larger files are looked through in the background, once they are open. */
const SOON_CHECKED_BYTES = 32 * 1024 * 1024

/** A new workspace file. Throws `workspace-exists` rather than touching a file that is there. */
export function createWorkspace(path: string): Db {
  if (existsSync(path)) throw new AppError('workspace-exists', { file: basename(path) })
  const db = withFileErrors(path, () => connectFile(path, { readonly: false, mustExist: false }))
  configure(db, path)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, 0)
  sumByHand(db)
  return db
}

/**
 * An existing workspace, brought to today's format. What it is, is asked on a read-only connection first, so that a
 * stranger's or a newer file is refused without one byte written. Where nothing may be written, the workspace opens
 * for reading: `db.readonly` or a `query_only` image says so.
 *
 * Errors: `workspace-missing`, `workspace-not-ours`, `workspace-newer`, `workspace-strange`, `workspace-damaged`.
 */
export function openWorkspace(path: string, now = new Date()): Db {
  if (!existsSync(path)) throw new AppError('workspace-missing', { file: basename(path) })
  return withFileErrors(path, () => {
    requireSomething(path)
    const { reading, version } = asDamage(path, () => {
      const reading = connectForReading(path)
      return { reading, version: inspect(reading, path) }
    })
    if (!mayWrite(path)) {
      if (version < MIGRATIONS.length)
        throw new AppError('file-not-writable', { file: basename(path), reason: 'EACCES' })
      return reading
    }
    reading.close()
    const db = connectFile(path, { readonly: false, mustExist: true })
    configure(db, path)
    if (version < MIGRATIONS.length) {
      copyBefore(db, path, { why: 'format', now })
      migrate(db, version)
    }
    sumByHand(db)
    return db
  })
}

/** A second connection to a workspace that is open already, for a thread of its own. */
export function joinWorkspace(path: string): Db {
  const db = connectFile(path, { readonly: false, mustExist: true })
  configure(db, path)
  sumByHand(db)
  return db
}

/** Whether a connection to a workspace may change it. */
export const isReadOnly = (db: Db): boolean => db.readonly || db.pragma('query_only', { simple: true }) === 1

/** A workspace as it lies there, for looking only. In a folder without the right to write, from a copy in memory. */
export function connectForReading(path: string): Db {
  const db = connectFile(path, { readonly: true, mustExist: true })
  try {
    db.pragma('trusted_schema = OFF')
    db.pragma('cell_size_check = ON')
    db.pragma('user_version')
    return db
  } catch (error) {
    db.close()
    const code = String((error as { code?: unknown }).code)
    if (!code.startsWith('SQLITE_READONLY') && !code.startsWith('SQLITE_CANTOPEN')) throw error
  }
  const image = readFileSync(path)
  // The file says it has a write-ahead log; in memory there is none.
  image[18] = 1
  image[19] = 1
  const copy = connectImage(image)
  copy.pragma('trusted_schema = OFF')
  copy.pragma('query_only = ON')
  return copy
}

/** At the very first look SQLite's "error" means the file: a format, say, that no SQLite has ever written. */
function asDamage<T>(path: string, look: () => T): T {
  try {
    return look()
  } catch (error) {
    if (sqliteCode(error) !== 'SQLITE_ERROR') throw error
    throw new AppError('workspace-damaged', { file: basename(path), reason: String(error) })
  }
}

/** Closes the connection where it refuses. */
function inspect(db: Db, path: string): number {
  try {
    const version = formatOf(db, path)
    const strange = strangeObjects(db, version)
    if (strange.length > 0)
      throw new AppError('workspace-strange', {
        file: basename(path),
        names: strange.slice(0, 10).join(', '),
      })
    if (statSync(path).size <= SOON_CHECKED_BYTES) requireSound(db, path)
    return version
  } catch (error) {
    db.close()
    throw error
  }
}

function requireSound(db: Db, path: string): void {
  const found = db.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok') throw new AppError('workspace-damaged', { file: basename(path), reason: String(found) })
}

/** Tried, not asked: rights may say one thing and the disk another. */
function mayWrite(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'))
    const probe = connectFile(path, { readonly: false, mustExist: true })
    try {
      probe.exec('BEGIN IMMEDIATE; ROLLBACK')
      return true
    } finally {
      probe.close()
    }
  } catch (error) {
    const code = String((error as { code?: unknown }).code)
    if (code.startsWith('SQLITE_BUSY')) return true
    if (/^(?:EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code)) return false
    throw error
  }
}

function configure(db: Db, path: string): void {
  // A write-ahead log needs memory that all programs share: on other machines' disks they do not.
  db.pragma(`journal_mode = ${folderKind(path) === 'local' ? 'WAL' : 'DELETE'}`)
  for (const setting of [
    // "Done" means on disk: the driver's default in WAL could lose the last second with the power.
    'synchronous = FULL',
    'foreign_keys = ON',
    'trusted_schema = OFF',
    'cell_size_check = ON',
    'secure_delete = ON',
    'mmap_size = 0',
  ])
    db.pragma(setting)
}

function migrate(db: Db, from: number): void {
  MIGRATIONS.slice(from).forEach((sql, step) => {
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version = ${from + step + 1}`)
    }).exclusive()
  })
}
