import { FILE_WIDE, type Problem, type ProblemCode, REFUSING } from '../firm/problem.ts'
import type { Words } from '../words/words.ts'
import { BOM, csvLine } from './csv-line.ts'

export interface ProblemRow {
  /** Name of the file the row stands in. */
  readonly file: string
  readonly problem: Problem
  /** The cells of a refused row, which nowhere else are found again; null where the row is in. */
  readonly refusedRow: readonly string[] | null
}

/** Refused and flagged rows, each with its reason in the words' language, line by line. */
export function* problemsCsv(rows: Iterable<ProblemRow>, words: Words): Generator<string> {
  yield BOM + csvLine(['file', 'line', 'outcome', 'code', 'column', 'value', 'message', 'row'])
  for (const { file, problem, refusedRow } of rows) {
    const { code, line, column, value } = problem
    const message = words.say(`problems.${code}`, { line, column: column ?? '', value: value ?? '' })
    yield csvLine([file, line, outcomeOf(code), code, column, value, message, ...(refusedRow ?? [])])
  }
}

function outcomeOf(code: ProblemCode): string {
  if (REFUSING.has(code)) return 'refused'
  return FILE_WIDE.has(code) ? 'noted' : 'flagged'
}
