import { columnsOf, shownRow } from './candidate-columns.ts'
import type { CandidateSheet } from './candidate-sheet.ts'
import { BOM, csvLine } from './csv-line.ts'

/**
 * The list as a plain table, line by line: UTF-8 with a byte order mark, commas, CRLF, decimal points, one header
 * line. After the columns above come the points of each criterion (`points-succession`), which sum to the score.
 */
export function* candidatesCsv(sheet: CandidateSheet): Generator<string> {
  const columns = columnsOf(sheet)
  yield BOM + csvLine(columns.map((column) => column.name))
  for (const row of sheet.rows) {
    const shown = shownRow(row, sheet.personalData)
    yield csvLine(columns.map((column) => column.cell(shown)))
  }
}
