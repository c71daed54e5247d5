import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { createBulkReader } from './bulk-reader.ts'
import { byteStream } from './byte-stream.ts'
import { type BytesReader, type CarefulReader, createCarefulReader, type Reading } from './careful-reader.ts'
import { leaveOutLast } from './leave-out-last.ts'
import type { Packing } from './packing.ts'
import type { RecordBatch, Records } from './record-batch.ts'

export interface ReadRequest extends Reading {
  readonly path: string
  readonly packing: Packing
  /** Columns whose cells are asked for, all others come empty; without it, every one. */
  readonly wanted?: readonly number[]
  /** Bytes read at a time; the rows do not depend on it. */
  readonly pieceSize?: number
}

/**
 * The rows of a file's table in order, decoded before they are parsed, in batches of about 256 KiB. Memory does not
 * grow with the file. What is no row of the table is in `broken`, with its line and the reason.
 *
 * Errors: those of byteStream.
 */
export async function* readRecords(request: ReadRequest): AsyncGenerator<RecordBatch> {
  const { path, packing, pieceSize } = request
  const reader = createBytesReader(request, request.wanted)
  const sha256 = createHash('sha256')
  const source = { path, packing, name: basename(path) }
  let bytes = 0
  for await (const piece of byteStream(source, (raw) => sha256.update(raw), pieceSize)) {
    bytes = piece.read
    yield { ...reader.feed(piece.bytes), bytes, sha256: null }
  }
  yield { ...reader.end(), bytes, sha256: sha256.digest('hex') }
}

/**
 * Bytes in pieces of any size → rows of the table. `wanted` are the columns whose cells are asked for: all others
 * come empty. The rows do not depend on which reader finds them.
 */
export function createBytesReader(reading: Reading, wanted: readonly number[] | null = null): BytesReader {
  const { footerRows = 0 } = reading.table
  // What is left out is shown: of it every cell is asked for.
  return footerRows > 0
    ? leaveOutLast(createTableRowsReader(reading, null), footerRows, reading.dialect.delimiter)
    : createTableRowsReader(reading, wanted)
}

function createTableRowsReader(reading: Reading, wanted: readonly number[] | null): BytesReader {
  const careful = createCarefulReader(reading)
  if (wanted === null) return createBulkReader(reading, () => true, careful) ?? careful
  const asked = new Set(wanted)
  // Cells beyond the column names show that a row is damaged.
  const width = reading.table.header?.length ?? reading.table.width ?? Number.POSITIVE_INFINITY
  const isWanted = (column: number): boolean => asked.has(column) || column >= width
  const reader = withWanted(careful, isWanted)
  return createBulkReader(reading, isWanted, reader) ?? reader
}

function withWanted(careful: CarefulReader, isWanted: (column: number) => boolean): CarefulReader {
  const only = (records: Records): Records => ({
    ...records,
    rows: records.rows.map((row) => row.map((cell, column) => (isWanted(column) ? cell : ''))),
  })
  return { ...careful, feed: (bytes) => only(careful.feed(bytes)), end: () => only(careful.end()) }
}
