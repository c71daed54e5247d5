import { AppError } from '../../../shared/contract/errors.ts'
import { problemsCsv } from '../../../shared/exports/problems-csv.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Db } from '../store/driver.ts'
import { readProblems } from '../store/problems.ts'
import { findSnapshot } from '../store/snapshots.ts'
import { writeWhole } from './write-whole.ts'

/** Refused and flagged rows of a staged or kept import, each with its reason. Errors: `import-unknown` and writing. */
export function saveProblems(db: Db, snapshot: number, path: string, words: Words): { rows: number } {
  const files = findSnapshot(db, snapshot)?.files
  if (files === undefined) throw new AppError('import-unknown', { import: snapshot })
  let rows = 0
  const counted = function* () {
    for (const { file, ...found } of readProblems(db, snapshot)) {
      rows += 1
      yield { file: files[file]?.name ?? '', ...found }
    }
  }
  writeWhole(path, problemsCsv(counted(), words))
  return { rows }
}
