import { createFactReader } from '../../../shared/registry/bundle/fact-reader.ts'
import type { RecordBatch } from '../reading/record-batch.ts'
import { createFactWriter } from '../store/facts.ts'
import { brokenText, countBroken } from './broken-text.ts'
import type { StoreBatch, Storing } from './read-files.ts'

/** Reads rows of a companion file into facts; the firms get them when all files are in. */
export function companionStore({ reading, file, index, tally, problems }: Storing): StoreBatch<RecordBatch> {
  const { companion } = file
  if (companion === null) throw new Error(`${file.look.name} is no companion`)
  const isNameless = reading.task.withoutNames
  const writer = createFactWriter(reading.db, reading.snapshot)
  const read = createFactReader({
    companion,
    header: file.header,
    samples: file.rows,
    asOf: reading.asOf,
    idDigits: file.profile.digits.registryId ?? 0,
  })
  const store = (batch: RecordBatch): number => {
    let rows = 0
    for (const [place, row] of batch.rows.entries()) {
      const line = batch.lines[place] ?? 0
      if (line <= file.headerLine && file.form === 'table') continue
      rows += 1
      const { found, problems: odd } = read(row, line)
      if (found !== null)
        writer.write(companion, isNameless ? { ...found, personName: null } : found, index, line)
      tally.add(odd)
      for (const problem of odd) problems.write(problem, index, found === null && !isNameless ? row : null)
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
