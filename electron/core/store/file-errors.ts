import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { sqliteCode } from './driver.ts'

const FILE_ERRORS: readonly (readonly [string, (file: string, reason: string) => AppError])[] = [
  ['SQLITE_NOTADB', (file) => new AppError('workspace-not-ours', { file })],
  ['SQLITE_CORRUPT', (file, reason) => new AppError('workspace-damaged', { file, reason })],
  // The file was cut short under an open connection.
  ['SQLITE_IOERR_SHORT_READ', (file, reason) => new AppError('workspace-damaged', { file, reason })],
  ['SQLITE_IOERR', (file, reason) => new AppError('disk-trouble', { file, reason })],
  ['SQLITE_CANTOPEN', (file, reason) => new AppError('file-not-writable', { file, reason })],
  ['SQLITE_READONLY', (file) => new AppError('workspace-read-only', { file })],
  ['SQLITE_BUSY', (file) => new AppError('workspace-in-use', { file })],
  ['SQLITE_FULL', () => new AppError('disk-full')],
]

/** SQLite's complaint about a file as a sentence for the person; any other error as it came. */
export function fileError(error: unknown, path: string): unknown {
  const code = sqliteCode(error)
  const translate = FILE_ERRORS.find(([family]) => code?.startsWith(family))?.[1]
  if (!(error instanceof Error)) return error
  return translate === undefined ? systemError(error, path) : translate(basename(path), error.message)
}

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT'])
const NOT_ALLOWED: ReadonlySet<unknown> = new Set([
  'EACCES',
  'EBUSY',
  'EISDIR',
  'ENOENT',
  'ENOTDIR',
  'ENOTEMPTY',
  'EPERM',
  'EROFS',
])

/** What the system says of a file that was to be written. */
function systemError(error: NodeJS.ErrnoException, path: string): Error {
  const { code } = error
  if (error instanceof AppError) return error
  if (FULL.has(code)) return new AppError('disk-full')
  return NOT_ALLOWED.has(code)
    ? new AppError('file-not-writable', { file: basename(path), reason: String(code) })
    : error
}

/** Runs `action`, turning SQLite's complaints about the file into sentences for the person. */
export function withFileErrors<T>(path: string, action: () => T): T {
  try {
    return action()
  } catch (error) {
    throw fileError(error, path)
  }
}
