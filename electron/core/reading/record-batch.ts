import type { Repair } from './repair-record.ts'

/** Why a piece of text stands in no row of the table. */
export type SkipReason =
  | 'unclosed-quote'
  | 'record-too-long'
  | 'comment'
  | 'before-table'
  | 'header-repeated'
  | 'part-title'
  | 'table-repeated'
  | 'second-table'
  | 'after-table'
  | 'too-many-columns'
  | 'name-too-long'
  | 'separator-line'
  | 'space-after-quote'
  | 'space-after-name'

/** Whether text was never meant as a row: it is shown, but not counted among the rows. */
export const isNoRow = (why: SkipReason): boolean => NO_ROW.has(why)

const NO_ROW: ReadonlySet<SkipReason> = new Set([
  'comment',
  'before-table',
  'header-repeated',
  'part-title',
  'separator-line',
  'space-after-quote',
  'space-after-name',
])

export interface SkippedText {
  /** Line of the file, from 1, at which the text begins. */
  readonly line: number
  readonly text: string
  readonly why: SkipReason
}

/** Something about a row that was read all the same. */
export interface ReadingNote {
  readonly line: number
  readonly code: Repair | 'last-quote-not-closed'
}

/** What every reader of records gives, whatever it is made of. */
export interface RecordBatch {
  /** Rows of the table, header and what stands above it left out. */
  readonly rows: string[][]
  /** Line of the file, from 1, at which each row begins. */
  readonly lines: number[]
  /** Text that is in no row; not always in the order of the lines, as some is only told from its end. */
  readonly broken: SkippedText[]
  readonly notes: ReadingNote[]
  /** Bytes of the file read so far. */
  readonly bytes: number
  /** SHA-256 of the file, or of the part of an archive that is read, with the last batch. */
  readonly sha256: string | null
}

export type Records = Pick<RecordBatch, 'rows' | 'lines' | 'broken' | 'notes'>

export const noRecords = (): Records => ({ rows: [], lines: [], broken: [], notes: [] })

/** Puts more records behind others. */
export function addRecords(to: Records, more: Records): void {
  for (const row of more.rows) to.rows.push(row)
  for (const line of more.lines) to.lines.push(line)
  for (const each of more.broken) to.broken.push(each)
  for (const note of more.notes) to.notes.push(note)
}
