import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { mappingShape } from '../../../shared/contract/checks.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import { writeWhole } from '../exporting/write-whole.ts'
import { rememberMapping } from './known-mappings.ts'

/** A mapping that somebody saved. Errors: `file-missing`, `mapping-not-usable` (with the first thing that is wrong). */
export function readMapping(path: string): Mapping {
  const file = basename(path)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new AppError('file-missing', { file })
  }
  const parsed = mappingShape.safeParse(parseJson(text, file))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new AppError('mapping-not-usable', {
    file,
    reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  })
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AppError('mapping-not-usable', { file, reason: String(error) })
  }
}

/** Writes the mapping to a file of its own, and remembers it for the next file with these columns. */
export function saveMapping(dataFolder: string, path: string, mapping: Mapping): null {
  writeWhole(path, [`${JSON.stringify(mapping, null, 2)}\n`])
  rememberMapping(dataFolder, path, mapping)
  return null
}
