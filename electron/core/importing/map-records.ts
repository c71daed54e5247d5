import { type Problem, REFUSING } from '../../../shared/firm/problem.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import type { Profile } from '../../../shared/registry/profile.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import type { RecordBatch } from '../reading/record-batch.ts'
import { createFirmPacker } from '../store/pack-firms.ts'
import { brokenText } from './broken-text.ts'
import type { MappedBatch, OddRow, OutsideText } from './mapped-batch.ts'
import { type WidthRule, wrongWidth } from './wrong-width.ts'

/** Firms in one batch, which is written in one transaction. */
const FIRMS = 2_000

/** How the rows of one main file become firms. */
export interface MainFile {
  readonly mapping: Mapping
  readonly profile: Profile
  readonly asOf: string
  readonly headerLine: number
  readonly header: readonly string[]
  readonly delimiter: string
  readonly widths: WidthRule
}

interface ReadRow {
  readonly line: number
  /** Whether the file ends with it. */
  readonly isLast: boolean
  /** Whether its reader has something to say of it. */
  readonly isNoted: boolean
}

/** Maps records as they come. Memory does not grow with the file, but for a number per different term. */
export async function* mapRecords(
  records: AsyncIterable<RecordBatch>,
  file: MainFile,
): AsyncGenerator<MappedBatch> {
  const map = createRowMapper(file)
  const packer = createFirmPacker(FIRMS)
  let odd: OddRow[] = []
  let outside: OutsideText[] = []
  let rows = 0
  const take = ({ bytes, sha256 }: Pick<MappedBatch, 'bytes' | 'sha256'>): MappedBatch => {
    const batch = { firms: packer.take(), odd, outside, rows, bytes, sha256 }
    odd = []
    outside = []
    rows = 0
    return batch
  }
  const read = (cells: readonly string[], row: ReadRow): void => {
    rows += 1
    const { line } = row
    const mapped = map(cells, line)
    const width = wrongWidth(cells, row, file.widths)
    const found = withReading(mapped.problems, width, row.isNoted ? line : null)
    const firm = width !== null && REFUSING.has(width.code) ? null : mapped.firm
    if (firm !== null) packer.add(firm, line)
    if (found.length === 0) return
    odd.push(
      firm === null
        ? { firm: null, problems: found, cells }
        : { firm: packer.count() - 1, problems: found, cells: null },
    )
  }
  for await (const batch of records) {
    const noted = new Set(batch.notes.map(({ line }) => line))
    for (let place = 0; place < batch.rows.length; place += 1) {
      const line = batch.lines[place] ?? 0
      if (line <= file.headerLine) continue
      const isLast = batch.sha256 !== null && place === batch.rows.length - 1
      read(batch.rows[place] ?? [], { line, isLast, isNoted: noted.has(line) })
      if (packer.count() === FIRMS) yield take({ bytes: batch.bytes, sha256: null })
    }
    for (const skipped of batch.broken) {
      const problem = brokenText(skipped, file)
      if (problem !== null) outside.push({ problem, text: skipped.text })
    }
    if (batch.sha256 !== null) yield take(batch)
  }
}

/** What the mapper found of a row, and what its reader did. Most rows are sound: nothing is made for them. */
function withReading(
  problems: readonly Problem[],
  width: Problem | null,
  notedLine: number | null,
): readonly Problem[] {
  if (width === null && notedLine === null) return problems
  return [
    ...problems,
    ...(width === null ? [] : [width]),
    ...(notedLine === null
      ? []
      : [{ code: 'quote-misplaced', line: notedLine, column: null, value: null } as const]),
  ]
}
