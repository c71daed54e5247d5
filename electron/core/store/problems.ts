import type { Problem } from '../../../shared/firm/problem.ts'
import type { Db } from './driver.ts'

/** Problems kept per snapshot at most, so that a file with one fault in every row does not double the workspace. */
const KEPT = 200_000

export interface StoredProblem {
  readonly problem: Problem
  /** Index of the file in the snapshot. */
  readonly file: number
  /** The cells of a refused row; null where the row is in. */
  readonly refusedRow: readonly string[] | null
}

export interface ProblemWriter {
  readonly write: (problem: Problem, file: number, refusedRow: readonly string[] | null) => void
}

export function createProblemWriter(db: Db, snapshot: number): ProblemWriter {
  const insert = db.prepare(
    'INSERT INTO problem (snapshot, file, line, code, column_name, value, refused_row) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  let written = 0
  return {
    write(problem, file, refusedRow) {
      // Refused rows are always kept: nowhere else would their text be found again.
      if (refusedRow === null && written >= KEPT) return
      written += 1
      const row = refusedRow === null ? null : JSON.stringify(refusedRow)
      insert.run(snapshot, file, problem.line, problem.code, problem.column, problem.value, row)
    },
  }
}

interface ProblemRow {
  file: number
  line: number
  code: Problem['code']
  column: string | null
  value: string | null
  refusedRow: string | null
}

/** In file order. */
export function* readProblems(db: Db, snapshot: number): Generator<StoredProblem> {
  const rows = db.prepare<[number], ProblemRow>(
    `SELECT file, line, code, column_name AS "column", value, refused_row AS refusedRow
     FROM problem WHERE snapshot = ? ORDER BY file, line, rowid`,
  )
  for (const { file, refusedRow, ...problem } of rows.iterate(snapshot))
    yield { file, problem, refusedRow: refusedRow === null ? null : (JSON.parse(refusedRow) as string[]) }
}
