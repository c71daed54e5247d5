import type { Dialect } from './dialect.ts'
import { createLineEnds } from './line-ends.ts'
import { addRecords, noRecords, type Records } from './record-batch.ts'
import { createRecordReader } from './record-reader.ts'
import { createTableReader, type TableFrame } from './table-reader.ts'
import { createDecoder, isAsciiBased } from './text-decoder.ts'

/** How the bytes of a file become rows; decided at the first look, never anew. */
export interface Reading {
  readonly encoding: string
  readonly dialect: Dialect
  readonly table: TableFrame
}

export interface BytesReader {
  readonly feed: (bytes: Buffer) => Records
  readonly end: () => Records
}

/** A reader that may be relieved between two records. */
export interface CarefulReader extends BytesReader {
  /**
   * The line at which the next record begins, where another reader may take the rows that follow; null while this one
   * holds text, or may yet find that the table is over.
   */
  readonly nextLine: () => number | null
  /** Rows of the table were read by another; `line` is the one after them. */
  readonly goOnAt: (line: number) => void
}

const FEED = 10
const RETURN = 13
/** Bytes made a text at once: V8 gives long texts memory of their own, which costs more than all the rest. */
const STRETCH = 32 * 1024

/** Bytes in pieces of any size → text → records → rows of the table: whatever the file, and however odd. */
export function createCarefulReader({ encoding, dialect, table }: Reading): CarefulReader {
  const decoder = createDecoder(encoding)
  const lineEnds = createLineEnds(dialect.newline)
  const records = createRecordReader(dialect, table)
  const rows = createTableReader(table, dialect.delimiter)
  const hasPlainEnds = isAsciiBased(encoding)
  let lastByte = 0
  const take = (text: string, last: boolean): Records =>
    rows.feed(records.feed(lineEnds.feed(text, last), last), last)
  /** Bytes of a line that was given up are not even decoded. */
  const skipped = (bytes: Buffer): number =>
    hasPlainEnds && records.isSkipping() && lastByte !== RETURN ? firstLineEnd(bytes) : 0
  return {
    feed(bytes) {
      const out = noRecords()
      for (let at = skipped(bytes); at < bytes.length; at += STRETCH)
        addRecords(out, take(decoder.write(bytes.subarray(at, at + STRETCH)), false))
      lastByte = bytes.at(-1) ?? lastByte
      return out
    },
    end: () => take(decoder.end(), true),
    nextLine: () => (lastByte === FEED && rows.isOpen() ? records.nextLine() : null),
    goOnAt(line) {
      records.goOnAt(line)
      rows.passRow()
    },
  }
}

/** The length of the bytes where there is none. */
function firstLineEnd(bytes: Buffer): number {
  const ends = [bytes.indexOf(FEED), bytes.indexOf(RETURN)].filter((at) => at !== -1)
  return Math.min(bytes.length, ...ends)
}
