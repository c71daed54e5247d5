import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'

/**
 * Writes a file under its name only when all of it is on disk: a full disk or a crash leaves what was there before.
 *
 * Errors: `file-not-writable`, `disk-full`.
 */
export function writeWhole(path: string, pieces: Iterable<string | Uint8Array>): void {
  const unfinished = join(dirname(path), `.${basename(path)}.${process.pid}.unfinished`)
  try {
    const file = openSync(unfinished, 'w')
    try {
      for (const piece of batched(pieces)) writeFileSync(file, piece)
      fsyncSync(file)
    } finally {
      closeSync(file)
    }
    renameSync(unfinished, path)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw translated(error, path)
  }
}

/** Characters written at a time. */
const BATCH = 64 * 1024

function* batched(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let pending = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield pending
      yield piece
      pending = ''
      continue
    }
    pending += piece
    if (pending.length < BATCH) continue
    yield pending
    pending = ''
  }
  if (pending !== '') yield pending
}

function translated(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOSPC' || code === 'EDQUOT') return new AppError('disk-full')
  if (code === undefined || error instanceof AppError) return error
  return new AppError('file-not-writable', { file: basename(path), reason: code })
}
