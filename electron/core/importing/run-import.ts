import { statSync } from 'node:fs'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ImportReport, ReportFile } from '../../../shared/contract/import.ts'
import { createRowMapper } from '../../../shared/registry/row-mapper.ts'
import { createWords } from '../../../shared/words/words.ts'
import { isNoRow, type RecordBatch } from '../reading/record-batch.ts'
import { threadedRecords } from '../reading/threaded-records.ts'
import { compareSnapshots } from '../store/compare-snapshots.ts'
import type { Db } from '../store/driver.ts'
import { createFirmWriter, rehashSites } from '../store/firm-writer.ts'
import { createProblemWriter } from '../store/problems.ts'
import { indexForSearch } from '../store/search.ts'
import {
  beginSnapshot,
  markSnapshot,
  type SnapshotFile,
  shownSnapshotOf,
  stageSnapshot,
} from '../store/snapshots.ts'
import { createTerms } from '../store/terms.ts'
import { thisWriter } from '../store/writer.ts'
import { dataDate } from './data-date.ts'
import type { ImportProgress, ImportTask } from './import-task.ts'
import { profileSentence } from './profile-sentence.ts'
import { requireFirms, type SniffedFile, sniffFile } from './sniff.ts'
import { createTally, type Tally } from './tally.ts'
import { wantedColumns } from './wanted-columns.ts'
import { wrongWidth } from './wrong-width.ts'

type Report = (progress: ImportProgress) => void

/**
 * Reads files into a new snapshot that nobody sees yet, compares it with what the workspace shows of the same
 * source, and answers with the report of it all. Whatever ends it early leaves the snapshot discarded.
 */
export async function runImport(
  db: Db,
  task: ImportTask,
  report: Report,
): Promise<{ snapshot: number; report: ImportReport }> {
  const files = task.paths.map((path) => sniffFile({ ...task, path }))
  const first = files[0]
  if (first === undefined) throw new AppError('file-missing', { file: '' })
  for (const file of files) requireFirms(file)
  const asOf = task.asOf ?? dataDate(first)
  const source = task.source ?? first.profile.id
  const begun = beginSnapshot(db, {
    source,
    profile: first.profile.id,
    asOf,
    startedAt: task.startedAt,
    writer: thisWriter(),
  })
  // Until the snapshot is flipped nothing of it counts, so its rows need not be on disk one batch at a time.
  db.pragma('synchronous = NORMAL')
  try {
    const read = await readFiles({ db, task, report, files, asOf, snapshot: begun.id })
    const rest = finish({ db, task, report, begun, rows: read.rows })
    const words = createWords(task.language)
    const result: ImportReport = {
      profile: first.profile.id,
      profileReason: profileSentence(first, words),
      files: read.files,
      ...read.tally.counts(),
      firms: rest.new + rest.changed + rest.same,
      ...rest,
      mapping: Object.fromEntries(
        Object.entries(first.mapping.fields).map(([field, column]) => [field, column.header]),
      ),
      unmapped: first.mapping.unmapped,
      problems: read.tally.problems(words),
    }
    db.pragma('synchronous = FULL')
    stageSnapshot(db, begun.id, { files: read.read, report: result })
    return { snapshot: begun.id, report: result }
  } catch (error) {
    markSnapshot(db, begun.id, 'discarded')
    throw error
  }
}

interface Reading {
  readonly db: Db
  readonly task: ImportTask
  readonly report: Report
  readonly files: readonly SniffedFile[]
  readonly asOf: string
  readonly snapshot: number
}

async function readFiles(reading: Reading) {
  const { db, snapshot, files } = reading
  const tally = createTally()
  const terms = createTerms(db)
  const problems = createProblemWriter(db, snapshot)
  const total = files.reduce((sum, file) => sum + file.look.bytes, 0)
  const found: ReportFile[] = []
  const read: SnapshotFile[] = []
  let before = 0
  for (const [index, file] of files.entries()) {
    const writer = createFirmWriter(db, snapshot, file.profile.rows, terms)
    const store = storeOf({ reading, file, index, tally, problems, writer })
    let rows = 0
    let sha256 = ''
    for await (const batch of threadedRecords(readRequest(file))) {
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
    refuseChanged(file)
    before += file.look.bytes
    read.push({ name: file.look.name, bytes: file.look.bytes, sha256 })
    found.push({
      file: file.look.name,
      role: 'main',
      encoding: file.encoding,
      delimiter: file.delimiter,
      headerLine: file.headerLine === 0 ? null : file.headerLine,
      rows,
    })
  }
  return { files: found, read, tally, rows: tally.counts().read }
}

const readRequest = (file: SniffedFile) => ({
  path: file.look.path,
  packing: file.look.packing,
  encoding: file.encoding,
  dialect: file.dialect,
  table: file.table,
  wanted: wantedColumns(file),
})

interface Storing {
  readonly reading: Reading
  readonly file: SniffedFile
  readonly index: number
  readonly tally: Tally
  readonly problems: ReturnType<typeof createProblemWriter>
  readonly writer: ReturnType<typeof createFirmWriter>
}

/** Maps and writes one batch in one transaction; answers how many rows it held. */
function storeOf({ reading, file, index, tally, problems, writer }: Storing): (batch: RecordBatch) => number {
  const map = createRowMapper({
    mapping: file.mapping,
    profile: file.profile,
    asOf: reading.asOf,
  })
  const isSite = file.profile.rows === 'site'
  const store = (batch: RecordBatch): number => {
    let rows = 0
    const noted = new Set(batch.notes.map(({ line }) => line))
    for (const [place, row] of batch.rows.entries()) {
      const line = batch.lines[place] ?? 0
      if (line <= file.headerLine) continue
      rows += 1
      const mapped = map(row, line)
      const width = wrongWidth(row, line, file.header.length)
      const repeated = mapped.firm !== null && writer.write(mapped.firm, index, line).repeated && !isSite
      const found = [
        ...mapped.problems,
        ...(width === null ? [] : [width]),
        ...(noted.has(line) ? [{ code: 'quote-misplaced', line, column: null, value: null } as const] : []),
        ...(repeated ? [{ code: 'id-repeated', line, column: null, value: mapped.firm.id } as const] : []),
      ]
      tally.add(found)
      for (const problem of found) problems.write(problem, index, mapped.firm === null ? row : null)
    }
    for (const { line, text, why } of batch.broken) {
      if (isNoRow(why)) continue
      const code = why === 'quote-not-closed' || why === 'record-too-long' ? why : 'outside-table'
      const problem = { code, line, column: null, value: text.slice(0, 200) } as const
      rows += 1
      tally.add([problem])
      problems.write(problem, index, [text])
    }
    return rows
  }
  return reading.db.transaction(store).immediate
}

/** Index, compare: the part after the last row. */
function finish({
  db,
  task,
  report,
  begun,
  rows,
}: {
  readonly db: Db
  readonly task: ImportTask
  readonly report: Report
  readonly begun: { readonly id: number; readonly source: number }
  readonly rows: number
}) {
  rehashSites(db, begun.id)
  indexForSearch(db, begun.id, (done, total) => {
    stopIfCancelled(task)
    report({ phase: 'indexing', done, total, unit: 'firms', rows })
  })
  report({ phase: 'comparing', done: 0, total: null, unit: 'firms', rows })
  const difference = compareSnapshots(db, begun.id, shownSnapshotOf(db, begun.source))
  stopIfCancelled(task)
  return difference
}

function stopIfCancelled(task: ImportTask): void {
  if (Atomics.load(task.cancel, 0) === 1) throw new AppError('cancelled')
}

function refuseChanged(file: SniffedFile): void {
  const now = statSync(file.look.path, { throwIfNoEntry: false })
  if (now?.size !== file.look.bytes || now.mtime.getTime() !== file.look.modified.getTime())
    throw new AppError('file-changed', { file: file.look.name })
}
