import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError, type ErrorCode } from '../../../shared/contract/errors.ts'

/** A JSON file that a person wrote. Errors: `file-missing`, `file-is-folder`, `file-not-readable`, and `unusable`. */
export function readJson(path: string, unusable: ErrorCode): unknown {
  const file = basename(path)
  const text = readText(path, file)
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AppError(unusable, { file, reason: error instanceof Error ? error.message : String(error) })
  }
}

function readText(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new AppError('file-missing', { file })
    if (reason === 'EISDIR') throw new AppError('file-is-folder', { file })
    throw new AppError('file-not-readable', { file, reason })
  }
}
