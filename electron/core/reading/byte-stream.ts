import { createReadStream } from 'node:fs'
import { AppError } from '../../../shared/contract/errors.ts'
import { createUnpacker, isTooTight, type Packing, tooTight } from './packing.ts'

export interface ByteSource {
  readonly path: string
  readonly name: string
  readonly packing: Packing
}

/** Bytes handed on at a time: larger pieces cost memory and save nothing. */
const PIECE = 256 * 1024

export interface BytePiece {
  /** Unpacked. */
  readonly bytes: Buffer
  /** Bytes of the file itself read so far. */
  readonly read: number
}

/**
 * The bytes of a file in pieces, unpacked where it is packed. `onRaw` gets the bytes as they are in the file.
 *
 * Errors: `file-packed-too-tight` beyond 200 times the packed size or 64 GiB; `file-not-readable` for a damaged pack.
 */
export async function* byteStream(
  { path, name, packing }: ByteSource,
  onRaw: (bytes: Buffer) => void = () => {},
  pieceSize = PIECE,
): AsyncGenerator<BytePiece> {
  const part = packing === 'none' ? {} : { start: packing.from, end: packing.from + packing.length - 1 }
  const raw = createReadStream(path, { highWaterMark: pieceSize, ...part })
  let read = 0
  raw.on('data', (bytes) => {
    read += bytes.length
    onRaw(bytes as Buffer)
  })
  const unpacker = packing === 'none' ? null : createUnpacker(packing, PIECE)
  if (unpacker === null) {
    for await (const bytes of raw) yield { bytes: bytes as Buffer, read }
    return
  }
  raw.on('error', (error) => unpacker.destroy(error))
  let unpacked = 0
  try {
    for await (const bytes of raw.pipe(unpacker)) {
      unpacked += (bytes as Buffer).length
      if (isTooTight({ packed: read, unpacked })) throw tooTight(name)
      yield { bytes: bytes as Buffer, read }
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('file-not-readable', { file: name, reason: (error as Error).message })
  } finally {
    raw.destroy()
  }
}
