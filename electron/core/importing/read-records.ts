import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import iconv from 'iconv-lite'
import { countLineEnds } from './count-line-ends.ts'
import { createLineEnds } from './line-ends.ts'
import { type Dialect, parseText } from './parse-text.ts'

export interface RecordBatch {
  readonly rows: string[][]
  /** Line of the file, from 1, at which each row begins. */
  readonly lines: number[]
  /** Lines of which no record could be made, with their text. */
  readonly broken: { readonly line: number; readonly text: string }[]
  /** Bytes of the file read so far. */
  readonly bytes: number
  /** SHA-256 of the whole file, with the last batch. */
  readonly sha256: string | null
}

export interface ReadRequest extends Dialect {
  readonly path: string
  readonly encoding: string
}

/** Bytes handed to the parser at a time: larger pieces cost memory and save nothing. */
const PIECE = 256 * 1024

/** Characters that one record may take. A longer one means that a quotation mark was never closed. */
const LONGEST_RECORD = 8 * 1024 * 1024

/**
 * The records of a file in order, decoded before they are parsed, in batches of about 256 KiB. Memory does not grow
 * with the file. A quotation mark that never closes costs one line, named in `broken`; reading goes on after it.
 */
export async function* readRecords(request: ReadRequest): AsyncGenerator<RecordBatch> {
  const decoder = iconv.getDecoder(request.encoding)
  const lineEnds = createLineEnds()
  const sha256 = createHash('sha256')
  const reader = createRecordReader(request)
  let bytes = 0
  for await (const piece of createReadStream(request.path, { highWaterMark: PIECE })) {
    const buffer = piece as Buffer
    sha256.update(buffer)
    bytes += buffer.length
    const records = reader.feed(lineEnds.feed(decoder.write(buffer), false), false)
    yield { ...records, bytes, sha256: null }
  }
  const records = reader.feed(lineEnds.feed(decoder.end() ?? '', true), true)
  yield { ...records, bytes, sha256: sha256.digest('hex') }
}

type Records = Pick<RecordBatch, 'rows' | 'lines' | 'broken'>

function createRecordReader(dialect: Dialect): { readonly feed: (text: string, last: boolean) => Records } {
  let pending = ''
  let line = 1
  const take = (records: Records, last: boolean): void => {
    const parsed = parseText(pending, dialect, last)
    if (last && parsed.open && parsed.rows.length > 1) {
      // Only the last record can be open: what stands before it is sound.
      const sound = parseText(pending, dialect, false)
      line = append(records, sound.rows, pending.slice(0, sound.used), line)
      pending = pending.slice(sound.used)
      return
    }
    if (last && parsed.open && pending.includes('\n')) return
    line = append(records, parsed.rows, pending.slice(0, parsed.used), line)
    pending = pending.slice(parsed.used)
  }
  const dropLine = (records: Records): void => {
    const end = pending.indexOf('\n')
    records.broken.push({ line, text: pending.slice(0, end) })
    pending = pending.slice(end + 1)
    line += 1
  }
  return {
    feed(text, last) {
      pending += text
      const records: Records = { rows: [], lines: [], broken: [] }
      take(records, last)
      while (last ? pending !== '' : pending.length > LONGEST_RECORD && pending.includes('\n')) {
        const before = pending.length
        take(records, last)
        if (pending.length === before) dropLine(records)
      }
      return records
    },
  }
}

function append(records: Records, rows: readonly string[][], text: string, from: number): number {
  let line = from
  const ends = countLineEnds(text)
  const single = ends === rows.length || ends === rows.length - 1
  for (const row of rows) {
    const first = line
    line += single ? 1 : 1 + row.reduce((sum, cell) => sum + countLineEnds(cell), 0)
    if (row.every((cell) => cell === '')) continue
    records.rows.push(row)
    records.lines.push(first)
  }
  return line
}
