import { AppError } from '../../../shared/contract/errors.ts'
import type { ImportReport, ReportProblem } from '../../../shared/contract/import.ts'
import type { Words } from '../../../shared/words/words.ts'
import { carryFirms } from '../store/carry-firms.ts'
import { compareSnapshots } from '../store/compare-snapshots.ts'
import type { Db } from '../store/driver.ts'
import { holdCompanions } from '../store/facts.ts'
import { USUAL_PIECES } from '../store/firm-columns.ts'
import { rehashSites } from '../store/firm-writer.ts'
import { indexFirms } from '../store/index-firms.ts'
import { joinCompanions } from '../store/join-companions.ts'
import { packFirms } from '../store/packed-firms.ts'
import {
  beginSnapshot,
  findSnapshot,
  markSnapshot,
  type Snapshot,
  shownSnapshotOf,
  stageSnapshot,
} from '../store/snapshots.ts'
import { createTerms } from '../store/terms.ts'
import { thisWriter } from '../store/writer.ts'
import { dataDate } from './data-date.ts'
import type { ImportProgress, ImportTask } from './import-task.ts'
import { leaveOutNames } from './leave-out-names.ts'
import { lonelyRows, missingFirms } from './lonely-rows.ts'
import { profileSentence } from './profile-sentence.ts'
import { type FilesRead, type Reading, readFiles, stopIfCancelled } from './read-files.ts'
import { requireFirms, type SniffedFile, sniffFile } from './sniff.ts'

/**
 * Reads files into a new snapshot that nobody sees yet, joins what they say of the same firms, compares it with what
 * the workspace shows of the same source, and answers with the report of it all. What these files do not bring (the
 * firms, or some of the companions) is carried over from what is shown. Whatever ends it early leaves the snapshot
 * discarded.
 *
 * Errors: those of sniffFile, requireFirms and readFiles; `files-not-together`.
 */
export async function runImport(
  db: Db,
  task: ImportTask,
  report: Reading['report'],
): Promise<{ snapshot: number; report: ImportReport }> {
  const files = task.paths.map((path) => leaveOutNames(sniffFile({ ...task, path }), task))
  const first = files.find(({ companion }) => companion === null) ?? files[0]
  if (first === undefined) throw new AppError('file-missing', { file: '' })
  for (const file of files) requireFirms(file)
  requireOneRegister(files, first)
  const begun = beginSnapshot(db, {
    source: task.source ?? first.profile.id,
    profile: first.profile.id,
    asOf: task.asOf ?? dataDate(first),
    startedAt: task.startedAt,
    writer: thisWriter(),
  })
  // Until the snapshot is flipped nothing of it counts, so its rows need not be on disk one batch at a time.
  db.pragma('synchronous = NORMAL')
  // Rows refer to what the import itself has just written: looking each up again took a third of the writing.
  db.pragma('foreign_keys = OFF')
  // Rows are written once, in order: half of the usual pages at hand do as well.
  db.pragma('cache_size = -8000')
  // Each time that the log is brought into the file waits for the disk twice: every 32 MiB, not every 4.
  db.pragma('wal_autocheckpoint = 8000')
  try {
    const snapshot = findSnapshot(db, begun.id)
    const shown = shownSnapshotOf(db, begun.source)
    const before = shown === null ? null : findSnapshot(db, shown)
    if (snapshot === null) throw new Error(`snapshot ${begun.id} is gone`)
    const carried = files.some(({ companion }) => companion === null) ? null : before
    const filesBefore = carried === null ? [] : carried.files.map((file) => ({ ...file, carried: true }))
    const reading: Reading = {
      db,
      task,
      report,
      files,
      asOf: snapshot.asOf,
      snapshot: begun.id,
      filesBefore: filesBefore.length,
    }
    if (carried !== null)
      carryFirms(db, carried.id, begun.id, (done) => progress(reading, 'reading', done, null))
    const read = await readFiles(reading)
    holdCompanions(db, begun.id, companionsOf(files), before?.id ?? null)
    const difference = finish(reading, before, read)
    const result = reportOf({ first, read, difference, reading, words: await wordsOf(task) })
    db.pragma('synchronous = FULL')
    stageSnapshot(db, begun.id, { files: [...filesBefore, ...read.read], report: result })
    // Here, so that whoever keeps the import does not wait for it.
    db.pragma('wal_checkpoint(PASSIVE)')
    return { snapshot: begun.id, report: result }
  } catch (error) {
    markSnapshot(db, begun.id, 'discarded')
    throw error
  }
}

const companionsOf = (files: readonly SniffedFile[]): ReadonlySet<string> =>
  new Set(files.flatMap(({ companion }) => (companion === null ? [] : [companion.id])))

/** A companion speaks of the firms of one register: another register's main file beside it is a mistake. */
function requireOneRegister(files: readonly SniffedFile[], first: SniffedFile): void {
  const stranger = files.find(
    ({ companion, profile }) => companion !== null && profile.id !== first.profile.id,
  )
  if (stranger === undefined) return
  throw new AppError('files-not-together', {
    file: stranger.look.name,
    register: stranger.profile.title,
    other: first.look.name,
    otherRegister: first.profile.title,
  })
}

/** Join, index, compare: the part after the last row. */
function finish(reading: Reading, before: Snapshot | null, read: FilesRead) {
  const { db, snapshot, asOf } = reading
  const { read: rows } = read.tally.counts()
  if (reading.files.some(({ companion, profile }) => companion === null && profile.rows === 'site'))
    rehashSites(db, snapshot, () => stopIfCancelled(reading.task))
  joinCompanions(db, createTerms(db), { snapshot, asOf }, (done) => progress(reading, 'joining', done, rows))
  const tell = (phase: ImportProgress['phase']) => (done: number, total: number) => {
    stopIfCancelled(reading.task)
    reading.report({ phase, done, total, unit: 'firms', rows })
  }
  indexFirms(db, snapshot, tell('indexing'))
  const difference = compareSnapshots(db, snapshot, before?.id ?? null, tell('comparing'))
  const firms = difference.new + difference.changed + difference.same
  const tellScoring = tell('scoring')
  packFirms(db, snapshot, { ...USUAL_PIECES, hear: (done) => tellScoring(done, firms) })
  stopIfCancelled(reading.task)
  return difference
}

function progress(reading: Reading, phase: 'reading' | 'joining', done: number, rows: number | null): void {
  stopIfCancelled(reading.task)
  reading.report({ phase, done, total: null, unit: 'firms', rows: rows ?? 0 })
}

/** Every language's sentences take as much memory as all else that this thread is made of, and are needed last. */
async function wordsOf({ language }: ImportTask): Promise<Words> {
  const { createWords } = await import('../../../shared/words/words.ts')
  return createWords(language)
}

function reportOf({
  first,
  read,
  difference,
  reading,
  words,
}: {
  readonly first: SniffedFile
  readonly read: FilesRead
  readonly difference: ReturnType<typeof compareSnapshots>
  readonly reading: Reading
  readonly words: Words
}): ImportReport {
  return {
    profile: first.profile.id,
    profileReason: profileSentence(first, words),
    files: read.files,
    ...read.tally.counts(),
    firms: difference.new + difference.changed + difference.same,
    ...difference,
    mapping: Object.fromEntries(
      Object.entries(first.mapping.fields).map(([field, column]) => [field, column.header]),
    ),
    unmapped: first.companion === null ? first.mapping.unmapped : [],
    ...(reading.task.withoutNames ? { withoutNames: true } : {}),
    problems: [
      ...missingFirms(first, difference.new + difference.changed + difference.same, words),
      ...problemsOf(reading, read, words),
    ],
  }
}

const problemsOf = ({ db, snapshot }: Reading, read: FilesRead, words: Words): ReportProblem[] =>
  [
    ...read.tally.problems(words),
    ...read.companions.problems(words),
    ...lonelyRows(db, snapshot, words),
  ].sort((a, b) => b.count - a.count)
