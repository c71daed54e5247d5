import { countLineEnds } from './count-line-ends.ts'
import { cutStrictly } from './cut-strictly.ts'
import type { Dialect } from './dialect.ts'
import { hasLooseQuotes, lostSpaces } from './lost-spaces.ts'
import { type ParsedText, parseText } from './parse-text.ts'
import { noRecords, type ReadingNote, type Records } from './record-batch.ts'
import { repairRecord } from './repair-record.ts'
import { createTextLines, type TextLines } from './text-lines.ts'

export interface RecordFrame {
  /** Cells that a row of the table has, or null where rows are of many widths. */
  readonly width: number | null
  /** What a comment line begins with. */
  readonly comment: string | null
}

export interface RecordReader {
  /** Records that the text completes. Its line ends have the dialect's form; `last` with the last piece. */
  readonly feed: (text: string, last: boolean) => Records
  /** The line at which the next record begins; null while text is held whose record is not complete. */
  readonly nextLine: () => number | null
  /** Whether all up to the next line end is given up. */
  readonly isSkipping: () => boolean
  /** Goes on at another line, as another reader took the records before it. */
  readonly goOnAt: (line: number) => void
}

/** Characters that one record may take. A longer one means that a quotation mark was never closed. */
const LONGEST_RECORD = 8 * 1024 * 1024
/** Characters looked at after a fault, doubled until the next: many faults cost little more than few. */
const NEAR = 4_096
/** Characters kept of a record that is too long. */
const SHOWN = 4_096

/**
 * Cuts text into records, blank lines among them, in pieces of any size: the records do not depend on where pieces
 * end. A quotation mark that never closes, or swallows the lines below it, costs its own line; that is named in
 * `broken` and reading goes on with the next.
 */
export function createRecordReader(dialect: Dialect, frame: RecordFrame): RecordReader {
  const reading: Reading = {
    dialect,
    frame,
    pending: '',
    line: 1,
    reach: LONGEST_RECORD,
    skipping: false,
    hasRows: false,
    out: noRecords(),
  }
  /** Length of the pending text below which no record can have become complete. */
  let worthwhile = 0
  return {
    feed(text, last) {
      reading.pending += text
      reading.out = noRecords()
      const isWaiting = reading.pending.length < worthwhile || !text.includes('\n')
      if (!last && isWaiting && reading.pending.length < LONGEST_RECORD) return reading.out
      let goesOn = reading.pending !== ''
      while (goesOn) goesOn = step(reading, last) && reading.pending !== ''
      worthwhile = reading.pending.length < NEAR ? 0 : Math.min(reading.pending.length * 2, LONGEST_RECORD)
      return reading.out
    },
    nextLine: () => (reading.pending === '' && !reading.skipping ? reading.line : null),
    isSkipping: () => reading.skipping,
    goOnAt(line) {
      reading.line = line
    },
  }
}

interface Reading {
  readonly dialect: Dialect
  readonly frame: RecordFrame
  pending: string
  /** Line of the file at which `pending` begins. */
  line: number
  /** Characters parsed at once. */
  reach: number
  /** Within a line that was given up. */
  skipping: boolean
  /** Whether a record has been found yet. */
  hasRows: boolean
  out: Records
}

/** Takes records off the pending text; false where more text is needed first. */
function step(reading: Reading, last: boolean): boolean {
  if (reading.skipping) return skipLine(reading)
  const { pending, reach, dialect } = reading
  const window = pending.length > reach ? pending.slice(0, reach) : pending
  const whole = window.length === pending.length
  const parsed = parseText(window, dialect, last && whole)
  const fault = takeSound(reading, parsed, window, last && whole)
  if (fault !== null) {
    mend(reading, window, fault)
    reading.reach = NEAR
    return true
  }
  if (parsed.used > 0) {
    reading.pending = pending.slice(parsed.used)
    reading.reach = Math.min(reach * 2, LONGEST_RECORD)
    return last || !whole
  }
  if (window.length >= LONGEST_RECORD) {
    dropTooLong(reading, window)
    return true
  }
  if (whole) return false
  reading.reach = Math.min(reach * 2, LONGEST_RECORD)
  return true
}

/** A record that must be read in another way, as a stretch of lines of the window. */
interface Fault {
  readonly first: number
  readonly end: number
  /** Nothing in the window closes its quotation mark. */
  readonly open: boolean
}

/** Puts out the rows up to the first one that swallowed lines which are none of its own. */
function takeSound(reading: Reading, parsed: ParsedText, window: string, atEnd: boolean): Fault | null {
  const { dialect, frame, out } = reading
  const text = window.slice(0, parsed.used)
  const lines = createTextLines(text, dialect.newline)
  const isBlankEnd = atEnd && text.endsWith('\n') && isEmpty(parsed.rows.at(-1))
  const count = parsed.rows.length - (isBlankEnd ? 1 : 0)
  const isSingle = countLineEnds(text) <= (text.endsWith('\n') ? count : count - 1)
  const isLoose = hasLooseQuotes(text, dialect)
  let at = 0
  for (let index = 0; index < count; index += 1) {
    const row = parsed.rows[index] ?? []
    const height = isSingle ? 1 : heightOf(row)
    const line = reading.line + at
    if (height > 1 || row.length !== frame.width || (parsed.open && index === count - 1)) {
      const open = parsed.open && index === parsed.rows.length - 1
      const stretch = { first: at, end: at + height, open }
      if (!takeOdd(reading, row, lines, stretch, parsed.odd.has(index))) {
        reading.hasRows ||= index > 0
        reading.line = line
        return stretch
      }
    } else {
      out.rows.push(row)
      out.lines.push(line)
    }
    if (isLoose && out.rows.at(-1) === row)
      nameLost(reading, row, window.slice(lines.start(at), lines.start(at + height)), line)
    at += height
  }
  reading.hasRows ||= count > 0
  reading.line += at
  return null
}

const isEmpty = (row: readonly string[] | undefined): boolean => row?.length === 1 && row[0] === ''

const heightOf = (row: readonly string[]): number =>
  1 + row.reduce((sum, cell) => sum + countLineEnds(cell), 0)

/** A row of several lines or of another width: as it is, or mended. False where it is a fault. */
function takeOdd(
  reading: Reading,
  row: string[],
  lines: TextLines,
  { first, end, open }: Fault,
  isOdd: boolean,
): boolean {
  const { out, frame, dialect } = reading
  const line = reading.line + first
  const isTall = end - first > 1
  if (
    isTall &&
    (open || hasSwallowed(row, isOdd, frame.width, [lines.text(first), lines.text(first + 1)], dialect))
  )
    return false
  const mended = isTall ? null : mendedRow(reading, row, lines.text(first))
  if (open && mended === null) return false
  out.rows.push(mended?.cells ?? row)
  out.lines.push(line)
  const code = open ? 'last-quote-not-closed' : mended?.why
  if (code !== undefined) out.notes.push({ line, code })
  if (mended?.rest) out.broken.push({ line, text: mended.rest, why: 'comment' })
  return true
}

/** Whether a row of several lines comes out right when its first line, or the one below, is read on its own. */
function hasSwallowed(
  row: readonly string[],
  isOdd: boolean,
  width: number | null,
  firstLines: readonly string[],
  dialect: Dialect,
): boolean {
  if (width === null || (row.length === width && !isOdd)) return false
  return firstLines.some((line) => cutStrictly(line, dialect).cells.length === width)
}

function mendedRow({ dialect, frame }: Reading, row: readonly string[], line: string) {
  const { width, comment } = frame
  if (width === null || row.length === width || isEmpty(row)) return null
  const isWorthTrying =
    comment !== null ||
    row.some((cell) => cell.includes(dialect.quote)) ||
    (row.length === 1 && row[0]?.includes(dialect.delimiter) === true)
  return isWorthTrying ? repairRecord({ line, dialect, width, comment }) : null
}

/** Spaces between a closing quotation mark and the delimiter belong to no cell; they are not dropped in silence. */
function nameLost({ out, dialect }: Reading, row: readonly string[], raw: string, line: number): void {
  if (!hasLooseQuotes(raw, dialect)) return
  const text = lostSpaces(raw, row, dialect)
  if (text !== '') out.broken.push({ line, text, why: 'space-after-quote' })
}

/** Names the first line of a fault and reads those below it one by one, up to the one with the closing mark. */
function mend(reading: Reading, window: string, fault: Fault): void {
  const lines = createTextLines(window, reading.dialect.newline)
  const base = reading.line - fault.first
  const first = lines.text(fault.first)
  // The first record of a file holds the column names: without them all else would be lost too.
  if (reading.hasRows) reading.out.broken.push({ line: reading.line, text: first, why: 'unclosed-quote' })
  else putLine(reading, first, 'stray-quote')
  const end = Math.max(fault.open ? fault.end : fault.end - 1, fault.first + 1)
  for (let at = fault.first + 1; at < end; at += 1)
    if (lines.start(at) < window.length) takeLine(reading, lines.text(at), base + at)
  reading.line = base + end
  reading.pending = reading.pending.slice(lines.start(end))
}

/** A record beyond what is read: one endless line is given up, a quotation mark that never closes is a fault. */
function dropTooLong(reading: Reading, window: string): void {
  const near = countLineEnds(window.slice(0, LONGEST_RECORD / 8))
  const ends = near > 0 ? near : countLineEnds(window)
  if (ends > 0) {
    mend(reading, window, { first: 0, end: ends, open: true })
    return
  }
  reading.out.broken.push({ line: reading.line, text: window.slice(0, SHOWN), why: 'record-too-long' })
  reading.pending = reading.pending.slice(window.length)
  reading.skipping = true
}

function skipLine(reading: Reading): boolean {
  const end = reading.pending.indexOf('\n')
  reading.pending = end === -1 ? '' : reading.pending.slice(end + 1)
  reading.skipping = end === -1
  if (end !== -1) reading.line += 1
  return end !== -1
}

function putLine(reading: Reading, text: string, code: ReadingNote['code']): void {
  const { out, line, dialect } = reading
  out.rows.push(cutStrictly(text, dialect).cells)
  out.lines.push(line)
  out.notes.push({ line, code })
  reading.hasRows = true
}

/** A line on its own: no quotation mark in it closes on another line. */
function takeLine({ dialect, out }: Reading, text: string, line: number): void {
  const { cells, stray } = cutStrictly(text, dialect)
  if (stray) out.broken.push({ line, text, why: 'unclosed-quote' })
  else {
    out.rows.push(cells)
    out.lines.push(line)
  }
}
