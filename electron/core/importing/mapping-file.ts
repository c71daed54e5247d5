import { basename } from 'node:path'
import { mappingShape } from '../../../shared/contract/checks.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import type { Words } from '../../../shared/words/words.ts'
import { writeWhole } from '../exporting/write-whole.ts'
import { compute } from '../models/hand-written.ts'
import { rememberMapping } from './known-mappings.ts'

/** A mapping that somebody saved. Errors: those of readJson, `mapping-not-usable` with the first thing that is wrong. */
export const readMapping = (path: string, words: Words): Mapping =>
  compute({ path, words, unusable: 'mapping-not-usable', of: (input) => checkMapping(input, path) })

function checkMapping(input: unknown, path: string): Mapping {
  const parsed = mappingShape.safeParse(input)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new AppError('mapping-not-usable', {
    file: basename(path),
    reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`,
  })
}

/** Writes the mapping to a file of its own, and remembers it for the next file with these columns. */
export function saveMapping(dataFolder: string, path: string, mapping: Mapping): null {
  writeWhole(path, [`${JSON.stringify(mapping, null, 2)}\n`])
  rememberMapping(dataFolder, path, mapping)
  return null
}
