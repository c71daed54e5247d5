import type { Problem } from '../../../shared/firm/problem.ts'
import type { Db } from './driver.ts'

/** Problems kept per snapshot at most, so that a file with one fault in every row does not double the workspace. */
const KEPT = 200_000

export interface StoredProblem extends Problem {
  /** The cells of a refused row; null where the row is in. */
  readonly refusedRow: readonly string[] | null
}

export interface ProblemWriter {
  readonly write: (problem: Problem, refusedRow: readonly string[] | null) => void
}

export function createProblemWriter(db: Db, snapshot: number): ProblemWriter {
  const insert = db.prepare(
    'INSERT INTO problem (snapshot, line, code, column_name, value, refused_row) VALUES (?, ?, ?, ?, ?, ?)',
  )
  let written = 0
  return {
    write(problem, refusedRow) {
      // Refused rows are always kept: nowhere else would their text be found again.
      if (refusedRow === null && written >= KEPT) return
      written += 1
      const row = refusedRow === null ? null : JSON.stringify(refusedRow)
      insert.run(snapshot, problem.line, problem.code, problem.column, problem.value, row)
    },
  }
}

interface ProblemRow {
  line: number
  code: Problem['code']
  column: string | null
  value: string | null
  refusedRow: string | null
}

/** In file order. */
export function* readProblems(db: Db, snapshot: number): Generator<StoredProblem> {
  const rows = db.prepare<[number], ProblemRow>(
    `SELECT line, code, column_name AS "column", value, refused_row AS refusedRow
     FROM problem WHERE snapshot = ? ORDER BY line, rowid`,
  )
  for (const row of rows.iterate(snapshot))
    yield { ...row, refusedRow: row.refusedRow === null ? null : (JSON.parse(row.refusedRow) as string[]) }
}
