import { statSync } from 'node:fs'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ReportFile } from '../../../shared/contract/import.ts'
import type { RecordBatch } from '../reading/record-batch.ts'
import { threadedRecords } from '../reading/threaded-records.ts'
import type { Db } from '../store/driver.ts'
import { createProblemWriter, type ProblemWriter } from '../store/problems.ts'
import { createSeenIds, type SeenIds, storedIds } from '../store/seen-ids.ts'
import type { SnapshotFile } from '../store/snapshots.ts'
import { createTerms, type Terms } from '../store/terms.ts'
import { expectedRows } from './expected-rows.ts'
import { fileRemarks } from './file-remarks.ts'
import type { ImportProgress, ImportTask } from './import-task.ts'
import { readJsonLines } from './json-lines.ts'
import type { SniffedFile } from './sniff.ts'
import { companionStore } from './store-companion.ts'
import { mainStore, mappedBatches } from './store-main.ts'
import { createTally, type Tally } from './tally.ts'
import { wantedColumns } from './wanted-columns.ts'

/** What an import reads, and where to. */
export interface Reading {
  readonly db: Db
  readonly task: ImportTask
  readonly report: (progress: ImportProgress) => void
  readonly files: readonly SniffedFile[]
  readonly asOf: string
  readonly snapshot: number
  /** Files of the snapshot that were there before these: firms of another import that it goes on with. */
  readonly filesBefore: number
}

/** What a file's rows are stored with. */
export interface Storing {
  readonly reading: Reading
  readonly file: SniffedFile
  /** Index of the file in the snapshot. */
  readonly index: number
  readonly tally: Tally
  readonly problems: ProblemWriter
  readonly terms: Terms
  readonly seen: SeenIds
}

/** Stores one batch in one transaction; answers how many rows it held. */
export type StoreBatch<B> = (batch: B) => number

export interface FilesRead {
  readonly files: readonly ReportFile[]
  readonly read: readonly SnapshotFile[]
  /** Rows of the main files. */
  readonly tally: Tally
  /** Rows of their companions. */
  readonly companions: Tally
}

/** Reads the files one after the other. Errors: those of reading, `file-changed`, `cancelled`. */
export async function readFiles(reading: Reading): Promise<FilesRead> {
  const { db, snapshot, files, filesBefore } = reading
  const rows = files.reduce(
    (sum, { companion, look }) => sum + (companion === null ? expectedRows(look) : 0),
    0,
  )
  const shared = {
    reading,
    problems: createProblemWriter(db, snapshot),
    terms: createTerms(db),
    seen: createSeenIds(rows, storedIds(db, snapshot)),
  }
  const tallies = { main: createTally(), companions: createTally() }
  const found: ReportFile[] = []
  const read: SnapshotFile[] = []
  let before = 0
  for (const [place, file] of files.entries()) {
    const index = filesBefore + place
    const isMain = file.companion === null
    const storing = { ...shared, file, index, tally: isMain ? tallies.main : tallies.companions }
    noteRemarks(storing)
    const { rows, sha256 } = await (isMain
      ? readFile(storing, before, { batches: mappedBatches(file, reading.asOf), store: mainStore(storing) })
      : readFile(storing, before, { batches: recordsOf(file), store: companionStore(storing) }))
    refuseChanged(file)
    before += file.look.bytes
    read.push({ name: file.look.name, bytes: file.look.bytes, sha256 })
    found.push(reportOf(file, rows))
  }
  shared.seen.end()
  return { files: found, read, tally: tallies.main, companions: tallies.companions }
}

function noteRemarks({ reading: { task }, file, index, tally, problems }: Storing): void {
  const isOrderSaid = task.options?.dateOrder !== undefined || task.mapping !== undefined
  for (const remark of fileRemarks(file, isOrderSaid)) {
    tally.note(remark)
    problems.write(remark, index, null)
  }
}

interface FileBatch {
  /** Bytes of the file read so far. */
  readonly bytes: number
  readonly sha256: string | null
}

async function readFile<B extends FileBatch>(
  { reading, tally }: Storing,
  before: number,
  { batches, store }: { readonly batches: AsyncIterable<B>; readonly store: StoreBatch<B> },
): Promise<{ rows: number; sha256: string }> {
  const total = reading.files.reduce((sum, { look }) => sum + look.bytes, 0)
  let rows = 0
  let sha256 = ''
  for await (const batch of batches) {
    stopIfCancelled(reading.task)
    rows += store(batch)
    sha256 = batch.sha256 ?? sha256
    reading.report({
      phase: 'reading',
      done: before + batch.bytes,
      total,
      unit: 'bytes',
      rows: tally.counts().read,
    })
  }
  return { rows, sha256 }
}

const recordsOf = (file: SniffedFile): AsyncGenerator<RecordBatch> =>
  file.form === 'json-lines'
    ? readJsonLines(file.look, file.header)
    : threadedRecords({
        path: file.look.path,
        packing: file.look.packing,
        encoding: file.encoding,
        dialect: file.dialect,
        table: file.table,
        wanted: wantedColumns(file),
      })

const reportOf = (file: SniffedFile, rows: number): ReportFile => ({
  file: file.look.name,
  role: file.companion?.role ?? 'main',
  encoding: file.encoding,
  delimiter: file.delimiter,
  headerLine: file.headerLine === 0 ? null : file.headerLine,
  rows,
})

export function stopIfCancelled(task: ImportTask): void {
  if (Atomics.load(task.cancel, 0) === 1) throw new AppError('cancelled')
}

function refuseChanged(file: SniffedFile): void {
  const now = statSync(file.look.path, { throwIfNoEntry: false })
  if (now?.size !== file.look.bytes || now.mtime.getTime() !== file.look.modified.getTime())
    throw new AppError('file-changed', { file: file.look.name })
}
