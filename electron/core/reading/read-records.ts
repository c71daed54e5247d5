import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { byteStream, type Packing } from './byte-stream.ts'
import type { Dialect } from './dialect.ts'
import { createLineEnds } from './line-ends.ts'
import type { RecordBatch } from './record-batch.ts'
import { createRecordReader } from './record-reader.ts'
import { createTableReader, type TableFrame } from './table-reader.ts'
import { createDecoder } from './text-decoder.ts'

/** All that the first look at a file has decided; reading it decides nothing anew. */
export interface ReadRequest {
  readonly path: string
  readonly packing: Packing
  readonly encoding: string
  readonly dialect: Dialect
  readonly table: TableFrame
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
  const { path, packing, encoding, dialect, table, pieceSize } = request
  const decoder = createDecoder(encoding)
  const lineEnds = createLineEnds(dialect.newline)
  const sha256 = createHash('sha256')
  const records = createRecordReader(dialect, table)
  const rows = createTableReader(table, dialect.delimiter)
  const source = { path, packing, name: basename(path) }
  let bytes = 0
  for await (const piece of byteStream(source, (raw) => sha256.update(raw), pieceSize)) {
    bytes = piece.read
    const text = lineEnds.feed(decoder.write(piece.bytes), false)
    yield { ...rows.feed(records.feed(text, false), false), bytes, sha256: null }
  }
  const text = lineEnds.feed(decoder.end(), true)
  yield { ...rows.feed(records.feed(text, true), true), bytes, sha256: sha256.digest('hex') }
}
