import type { Problem } from '../../../shared/firm/problem.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import type { RecordBatch } from '../reading/record-batch.ts'
import { createFirmWriter } from '../store/firm-writer.ts'
import { brokenText } from './broken-text.ts'
import type { StoreBatch, Storing } from './read-files.ts'
import { wrongWidth } from './wrong-width.ts'

/** Maps rows of a main file to firms and writes them, problems beside them. */
export function mainStore({ reading, file, index, tally, problems, terms }: Storing): StoreBatch {
  const writer = createFirmWriter(reading.db, reading.snapshot, file.profile.rows, terms)
  const map = createRowMapper({ mapping: file.mapping, profile: file.profile, asOf: reading.asOf })
  const mayRepeat = file.profile.rows === 'site' || file.profile.continued
  const store = (batch: RecordBatch): number => {
    let rows = 0
    const noted = new Set(batch.notes.map(({ line }) => line))
    for (const [place, row] of batch.rows.entries()) {
      const line = batch.lines[place] ?? 0
      if (line <= file.headerLine) continue
      rows += 1
      const mapped = map(row, line)
      const width = wrongWidth(row, line, file.header.length)
      const repeated = mapped.firm !== null && writer.write(mapped.firm, index, line).repeated && !mayRepeat
      const found: Problem[] = [
        ...mapped.problems,
        ...(width === null ? [] : [width]),
        ...(noted.has(line) ? [{ code: 'quote-misplaced', line, column: null, value: null } as const] : []),
        ...(repeated ? [{ code: 'id-repeated', line, column: null, value: mapped.firm.id } as const] : []),
      ]
      tally.add(found)
      for (const problem of found) problems.write(problem, index, mapped.firm === null ? row : null)
    }
    for (const skipped of batch.broken) {
      const problem = brokenText(skipped)
      if (problem === null) continue
      rows += 1
      tally.add([problem])
      problems.write(problem, index, [skipped.text])
    }
    return rows
  }
  return reading.db.transaction(store).immediate
}
