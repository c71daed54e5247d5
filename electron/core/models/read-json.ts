import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { parseJson } from './parse-json.ts'

/**
 * A JSON file that a person wrote. Errors: `file-missing`, `file-is-folder`, `file-not-readable`; throws InputFault
 * where it is no JSON.
 */
export const readJson = (path: string): unknown => parseJson(readText(path))

function readText(path: string): string {
  const file = basename(path)
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    if (reason === 'ENOENT' || reason === 'ENOTDIR') throw new AppError('file-missing', { file })
    if (reason === 'EISDIR') throw new AppError('file-is-folder', { file })
    throw new AppError('file-not-readable', { file, reason })
  }
}
