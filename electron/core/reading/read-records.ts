import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { byteStream } from './byte-stream.ts'
import type { Dialect } from './dialect.ts'
import { createLineEnds } from './line-ends.ts'
import type { Packing } from './packing.ts'
import type { RecordBatch, Records } from './record-batch.ts'
import { createRecordReader } from './record-reader.ts'
import { createTableReader, type TableFrame } from './table-reader.ts'
import { createDecoder } from './text-decoder.ts'

/** How the bytes of a file become rows; decided at the first look, never anew. */
export interface Reading {
  readonly encoding: string
  readonly dialect: Dialect
  readonly table: TableFrame
}

export interface ReadRequest extends Reading {
  readonly path: string
  readonly packing: Packing
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
  const reader = createBytesReader(request)
  const sha256 = createHash('sha256')
  const source = { path, packing, name: basename(path) }
  let bytes = 0
  for await (const piece of byteStream(source, (raw) => sha256.update(raw), pieceSize)) {
    bytes = piece.read
    yield { ...reader.feed(piece.bytes), bytes, sha256: null }
  }
  yield { ...reader.end(), bytes, sha256: sha256.digest('hex') }
}

export interface BytesReader {
  readonly feed: (bytes: Buffer) => Records
  readonly end: () => Records
}

/** Bytes in pieces of any size → text → records → rows of the table. */
export function createBytesReader({ encoding, dialect, table }: Reading): BytesReader {
  const decoder = createDecoder(encoding)
  const lineEnds = createLineEnds(dialect.newline)
  const records = createRecordReader(dialect, table)
  const rows = createTableReader(table, dialect.delimiter)
  const take = (text: string, last: boolean): Records =>
    rows.feed(records.feed(lineEnds.feed(text, last), last), last)
  return {
    feed: (bytes) => take(decoder.write(bytes), false),
    end: () => take(decoder.end(), true),
  }
}
