import type { Problem } from '../../../shared/firm/problem.ts'
import { threadedBatches } from '../reading/threaded-batches.ts'
import { createFirmWriter, type RepeatedFirm } from '../store/firm-writer.ts'
import { threadEntry } from '../thread/thread-entry.ts'
import { countBroken } from './broken-text.ts'
import type { MapThreadData } from './map-thread.ts'
import type { MappedBatch } from './mapped-batch.ts'
import type { Reading, Storing } from './read-files.ts'
import type { SniffedFile } from './sniff.ts'
import { wantedColumns } from './wanted-columns.ts'
import { widthRule } from './wrong-width.ts'

/** The firms of a main file, read and mapped in a thread of its own. */
export const mappedBatches = (file: SniffedFile, asOf: Reading['asOf']): AsyncGenerator<MappedBatch> =>
  threadedBatches(threadEntry('map-thread', import.meta.url), dataOf(file, asOf))

const dataOf = (file: SniffedFile, asOf: string): MapThreadData => ({
  path: file.look.path,
  packing: file.look.packing,
  encoding: file.encoding,
  dialect: file.dialect,
  table: file.table,
  mapping: file.mapping,
  profile: file.profile.id,
  asOf,
  headerLine: file.headerLine,
  header: file.header,
  delimiter: file.delimiter,
  widths: widthRule(file),
  wanted: wantedColumns(file),
})

/** Writes mapped firms, problems beside them; answers how many rows it was. */
export function mainStore(storing: Storing): (batch: MappedBatch) => number {
  const { reading, file, index, tally, problems, terms, seen } = storing
  const { db, snapshot } = reading
  const writer = createFirmWriter(db, { snapshot, file: index, meaning: file.profile.rows, terms, seen })
  const mayRepeat = file.profile.rows === 'site' || file.profile.continued
  const store = ({ firms, odd, outside, rows }: MappedBatch): number => {
    const written = writer.write(firms)
    const repeated = new Map(mayRepeat ? [] : written.map((row) => [row.index, row]))
    for (const { firm, problems: found, cells } of odd) {
      const again = firm === null ? undefined : repeated.get(firm)
      const all = again === undefined ? found : [...found, repeatedId(again)]
      if (firm !== null) repeated.delete(firm)
      tally.add(all)
      for (const problem of all) problems.write(problem, index, cells)
    }
    for (const again of repeated.values()) {
      tally.add([repeatedId(again)])
      problems.write(repeatedId(again), index, null)
    }
    tally.addSound(rows - odd.length - repeated.size)
    let read = rows
    for (const { problem, text } of outside) {
      if (countBroken(problem, tally)) read += 1
      problems.write(problem, index, [text])
    }
    return read
  }
  return db.transaction(store).immediate
}

const repeatedId = ({ line, id, isSame }: RepeatedFirm): Problem => ({
  code: isSame ? 'duplicate-id-identical' : 'duplicate-id-conflict',
  line,
  column: null,
  value: id,
})
