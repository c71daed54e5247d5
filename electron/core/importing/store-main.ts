import { type Problem, REFUSING } from '../../../shared/firm/problem.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import type { RecordBatch } from '../reading/record-batch.ts'
import { createFirmWriter } from '../store/firm-writer.ts'
import { brokenText, countBroken } from './broken-text.ts'
import type { StoreBatch, Storing } from './read-files.ts'
import { widthRule, wrongWidth } from './wrong-width.ts'

/** Maps rows of a main file to firms and writes them, problems beside them. */
export function mainStore({ reading, file, index, tally, problems, terms }: Storing): StoreBatch {
  const writer = createFirmWriter(reading.db, reading.snapshot, file.profile.rows, terms)
  const map = createRowMapper({ mapping: file.mapping, profile: file.profile, asOf: reading.asOf })
  const widths = widthRule(file)
  const mayRepeat = file.profile.rows === 'site' || file.profile.continued
  const store = (batch: RecordBatch): number => {
    let rows = 0
    const noted = new Set(batch.notes.map(({ line }) => line))
    for (const [place, row] of batch.rows.entries()) {
      const line = batch.lines[place] ?? 0
      if (line <= file.headerLine) continue
      rows += 1
      const mapped = map(row, line)
      const isLast = batch.sha256 !== null && place === batch.rows.length - 1
      const width = wrongWidth(row, { line, isLast }, widths)
      const firm = width !== null && REFUSING.has(width.code) ? null : mapped.firm
      const repeated = firm === null ? null : writer.write(firm, index, line).repeated
      const found: Problem[] = [
        ...mapped.problems,
        ...(width === null ? [] : [width]),
        ...(noted.has(line) ? [{ code: 'quote-misplaced', line, column: null, value: null } as const] : []),
        ...(repeated === null || mayRepeat ? [] : [repeatedId(repeated, line, firm?.id ?? null)]),
      ]
      tally.add(found)
      for (const problem of found) problems.write(problem, index, firm === null ? row : null)
    }
    for (const skipped of batch.broken) {
      const problem = brokenText(skipped, file)
      if (problem === null) continue
      if (countBroken(problem, tally)) rows += 1
      problems.write(problem, index, [skipped.text])
    }
    return rows
  }
  return reading.db.transaction(store).immediate
}

const repeatedId = (repeated: 'same' | 'other', line: number, value: string | null): Problem => ({
  code: repeated === 'same' ? 'duplicate-id-identical' : 'duplicate-id-conflict',
  line,
  column: null,
  value,
})
