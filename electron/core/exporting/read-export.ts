import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ReadExport } from '../../../shared/contract/exports.ts'
import { type CandidateList, readCandidatesJson } from '../../../shared/exports/read-candidates-json.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Db } from '../store/driver.ts'
import { isShown } from '../store/find-firm.ts'

/** A list exported as JSON, and which of its firms the workspace shows. Errors: `export-not-usable`. */
export function readExport(db: Db, path: string, words: Words): ReadExport {
  const list = parsed(path, words)
  const missing = list.candidates.map(({ id }) => id).filter((id) => !isShown(db, id))
  return { ...list, missing }
}

function parsed(path: string, words: Words): CandidateList {
  const refused = (reason: 'exports.not-json' | 'exports.not-ours') =>
    new AppError('export-not-usable', { file: basename(path), reason: words.say(reason) })
  try {
    const list = readCandidatesJson(readFileSync(path, 'utf8'))
    if (list === null) throw refused('exports.not-ours')
    return list
  } catch (error) {
    throw error instanceof SyntaxError ? refused('exports.not-json') : error
  }
}
