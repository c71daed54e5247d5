import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { AppError } from '../../../shared/contract/errors.ts'

/** How a file is packed; a packed one is read as what is in it. */
export type Packing = 'none' | 'gzip'

export interface ByteSource {
  readonly path: string
  readonly name: string
  readonly packing: Packing
}

/** Bytes handed on at a time: larger pieces cost memory and save nothing. */
const PIECE = 256 * 1024

/** A register packs ten- to thirtyfold; far beyond that, a small file would fill a disk. */
export const MOST_PACKED = 200
const MOST_UNPACKED = 64 * 1024 ** 3
/** What may be unpacked before the ratio says anything. */
const FIRST = 16 * 1024 * 1024

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
  source: ByteSource,
  onRaw: (bytes: Buffer) => void = () => {},
  pieceSize = PIECE,
): AsyncGenerator<BytePiece> {
  const raw = createReadStream(source.path, { highWaterMark: pieceSize })
  let read = 0
  raw.on('data', (bytes) => {
    read += bytes.length
    onRaw(bytes as Buffer)
  })
  if (source.packing === 'none') {
    for await (const bytes of raw) yield { bytes: bytes as Buffer, read }
    return
  }
  const unpacked = raw.pipe(createGunzip({ chunkSize: PIECE }))
  raw.on('error', (error) => unpacked.destroy(error))
  let written = 0
  try {
    for await (const bytes of unpacked) {
      written += (bytes as Buffer).length
      if (written > MOST_UNPACKED || (written > FIRST && written > read * MOST_PACKED))
        throw new AppError('file-packed-too-tight', { file: source.name, ratio: MOST_PACKED })
      yield { bytes: bytes as Buffer, read }
    }
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('file-not-readable', { file: source.name, reason: (error as Error).message })
  } finally {
    raw.destroy()
  }
}
