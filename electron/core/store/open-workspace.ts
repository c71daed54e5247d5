import { existsSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { copyDatabase } from './copy-database.ts'
import { connectFile, type Db, sqliteCode } from './driver.ts'
import { APPLICATION_ID } from './format.ts'
import { MIGRATIONS } from './migrations/all.ts'

/** A new workspace file. Throws `workspace-exists` rather than touching a file that is there. */
export function createWorkspace(path: string): Db {
  if (existsSync(path)) throw new AppError('workspace-exists', { file: basename(path) })
  const db = withFileErrors(path, () => connectFile(path, { readonly: false, mustExist: false }))
  configure(db)
  db.pragma(`application_id = ${APPLICATION_ID}`)
  migrate(db, 0)
  return db
}

/**
 * An existing workspace, brought to today's format. What it is, is asked on a read-only connection first, so that a
 * stranger's or a newer file is refused without one byte written.
 *
 * Errors: `workspace-missing`, `workspace-not-ours`, `workspace-newer`, `workspace-damaged`.
 */
export function openWorkspace(path: string): Db {
  if (!existsSync(path)) throw new AppError('workspace-missing', { file: basename(path) })
  const version = withFileErrors(path, () => formatOf(path))
  if (version > MIGRATIONS.length)
    throw new AppError('workspace-newer', { file: basename(path), found: version, known: MIGRATIONS.length })
  const db = withFileErrors(path, () => connectFile(path, { readonly: false, mustExist: true }))
  configure(db)
  if (version < MIGRATIONS.length) {
    copyDatabase(db, `${path}.before-format-${MIGRATIONS.length}.backup`)
    migrate(db, version)
  }
  return db
}

/** A second connection to a workspace that is open already, for a thread of its own. */
export function joinWorkspace(path: string): Db {
  const db = connectFile(path, { readonly: false, mustExist: true })
  configure(db)
  return db
}

function formatOf(path: string): number {
  if (!statSync(path).isFile() || statSync(path).size === 0)
    throw new AppError('workspace-not-ours', { file: basename(path) })
  const db = connectFile(path, { readonly: true, mustExist: true })
  try {
    if (db.pragma('application_id', { simple: true }) !== APPLICATION_ID)
      throw new AppError('workspace-not-ours', { file: basename(path) })
    return Number(db.pragma('user_version', { simple: true }))
  } finally {
    db.close()
  }
}

function configure(db: Db): void {
  for (const setting of [
    'journal_mode = WAL',
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

const FILE_ERRORS: Readonly<Record<string, (file: string, reason: string) => AppError>> = {
  SQLITE_NOTADB: (file) => new AppError('workspace-not-ours', { file }),
  SQLITE_CORRUPT: (file, reason) => new AppError('workspace-damaged', { file, reason }),
  SQLITE_CANTOPEN: (file, reason) => new AppError('file-not-writable', { file, reason }),
  SQLITE_READONLY: (file, reason) => new AppError('file-not-writable', { file, reason }),
  SQLITE_BUSY: (file) => new AppError('workspace-in-use', { file }),
  SQLITE_FULL: () => new AppError('disk-full'),
}

/** Runs `action`, turning SQLite's complaints about the file into sentences for the person. */
export function withFileErrors<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    const code = sqliteCode(error)
    const family = Object.keys(FILE_ERRORS).find((known) => code?.startsWith(known))
    const translate = family === undefined ? undefined : FILE_ERRORS[family]
    if (translate === undefined || !(error instanceof Error)) throw error
    throw translate(basename(path), error.message)
  }
}
