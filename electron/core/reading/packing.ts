import type { Transform } from 'node:stream'
import { constants, createGunzip, createInflateRaw, gunzipSync, inflateRawSync } from 'node:zlib'
import { AppError } from '../../../shared/contract/errors.ts'

/** The stretch of a file that a packed table takes up, and how it is packed. */
export interface PackedPart {
  readonly how: 'gzip' | 'deflate' | 'stored'
  /** Bytes from the beginning of the file. */
  readonly from: number
  readonly length: number
}

/** How a file is packed; a packed one is read as what is in it. */
export type Packing = 'none' | PackedPart

/** A register packs ten- to thirtyfold; far beyond that, a small file would fill a disk. */
const MOST_PACKED = 200
/** Bytes that a packed file may come to, and those after which the ratio says something. */
const MOST_UNPACKED = 64 * 1024 ** 3
const FIRST = 16 * 1024 ** 2
/** Bytes unpacked at once for a first look. */
const LOOKED_AT = 64 * 1024 ** 2
const PROBE = 16 * 1024

export const tooTight = (file: string): AppError =>
  new AppError('file-packed-too-tight', { file, ratio: MOST_PACKED })

export const isTooTight = ({
  packed,
  unpacked,
}: {
  readonly packed: number
  readonly unpacked: number
}): boolean => unpacked > MOST_UNPACKED || (unpacked > FIRST && unpacked > packed * MOST_PACKED)

/** What unpacks a part piece by piece; null where it is not packed. */
export function createUnpacker({ how }: PackedPart, chunkSize: number): Transform | null {
  if (how === 'stored') return null
  return how === 'gzip' ? createGunzip({ chunkSize }) : createInflateRaw({ chunkSize })
}

/**
 * The first `most` bytes of what is packed. Little is unpacked first, to learn how tightly it is packed.
 *
 * Errors: `file-packed-too-tight`, `file-not-readable`.
 */
export function unpackedHead({ how }: PackedPart, packed: Buffer, most: number, file: string): Buffer {
  if (how === 'stored') return packed.subarray(0, most)
  const unpackSync = how === 'gzip' ? gunzipSync : inflateRawSync
  const unpack = (length: number): Buffer =>
    unpackSync(packed.subarray(0, length), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: LOOKED_AT,
    })
  try {
    const probe = unpack(PROBE)
    if (probe.length >= most) return probe.subarray(0, most)
    return unpack(Math.ceil((PROBE * most * 1.5) / Math.max(1, probe.length))).subarray(0, most)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw code === 'ERR_BUFFER_TOO_LARGE'
      ? tooTight(file)
      : new AppError('file-not-readable', { file, reason: message })
  }
}
