import { closeSync, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { basename } from 'node:path'
import { AppError } from '../../../shared/contract/errors.ts'
import { type PackedPart, type Packing, unpackedHead } from './packing.ts'
import { zipPart } from './zip-part.ts'

export interface FileLook {
  readonly path: string
  readonly name: string
  readonly bytes: number
  readonly modified: Date
  readonly packing: Packing
  /** The first 256 KiB, unpacked. */
  readonly head: Buffer
  /** Pieces from further in, so that an encoding is not guessed from the first lines alone; none of a packed file. */
  readonly pieces: readonly Buffer[]
  /** Whether the head is all there is. */
  readonly isWhole: boolean
}

const HEAD = 256 * 1024
const PIECE = 64 * 1024
const PIECES = 12

const ZIP = 'PK\u0003\u0004'

/** Leading bytes of files that people take for a CSV. Spreadsheets get a sentence of their own. */
const MAGIC: readonly { readonly bytes: string; readonly found: string; readonly spreadsheet?: true }[] = [
  { bytes: '%PDF', found: 'PDF' },
  { bytes: ZIP, found: 'ZIP' },
  { bytes: '\u00d0\u00cf\u0011\u00e0', found: 'XLS', spreadsheet: true },
  { bytes: '7z\u00bc\u00af', found: '7-ZIP' },
  { bytes: '\u0089PNG', found: 'PNG' },
  { bytes: '\u00ff\u00d8\u00ff', found: 'JPEG' },
  { bytes: 'GIF8', found: 'GIF' },
  { bytes: 'SQLite format 3', found: 'SQLite' },
  { bytes: '{\\rtf', found: 'RTF' },
  { bytes: '<!DOCTYPE', found: 'HTML' },
  { bytes: '<!doctype', found: 'HTML' },
  { bytes: '<html', found: 'HTML' },
  { bytes: '<?xml', found: 'XML' },
]

/**
 * What can be told of a file before it is read as text.
 *
 * Errors: `file-missing`, `file-is-folder`, `file-not-readable`, `file-empty`, `file-is-spreadsheet`, `file-not-table`,
 * those of zipPart and unpackedHead.
 */
export function lookAtFile(path: string): FileLook {
  const name = basename(path)
  const stats = statOf(path, name)
  if (stats.isDirectory()) throw new AppError('file-is-folder', { file: name })
  if (!stats.isFile()) throw new AppError('file-not-readable', { file: name, reason: 'not a regular file' })
  if (stats.size === 0) throw new AppError('file-empty', { file: name })
  const file = open(path, name)
  try {
    const bytes = fstatSync(file).size
    const start = piece(file, 0, Math.min(HEAD, bytes))
    const about = { path, name, bytes, modified: stats.mtime }
    const part = packedPart(file, start, about)
    if (part !== null) {
      const head = unpackedHead(part, piece(file, part.from, Math.min(HEAD, part.length)), HEAD, name)
      refuseKnownKinds(head, name)
      return { ...about, packing: part, head, pieces: [], isWhole: head.length < HEAD && part.length <= HEAD }
    }
    const head = start
    refuseKnownKinds(head, name)
    const pieces = Array.from({ length: PIECES }, (_, n) => Math.floor((bytes * (n + 1)) / (PIECES + 1)))
      .filter((from) => from > HEAD)
      .map((from) => piece(file, from, PIECE))
    return { ...about, packing: 'none', head, pieces, isWhole: bytes <= HEAD }
  } finally {
    closeSync(file)
  }
}

function statOf(path: string, name: string): Stats {
  try {
    return statSync(path)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new AppError('file-missing', { file: name })
    throw new AppError('file-not-readable', { file: name, reason: code ?? String(error) })
  }
}

function open(path: string, name: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new AppError('file-not-readable', { file: name, reason })
  }
}

function piece(file: number, start: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, readSync(file, buffer, 0, length, start))
}

function packedPart(file: number, start: Buffer, about: Pick<FileLook, 'bytes' | 'name'>): PackedPart | null {
  if (start[0] === 0x1f && start[1] === 0x8b) return { how: 'gzip', from: 0, length: about.bytes }
  return start.toString('latin1', 0, 4) === ZIP ? zipPart(file, about.bytes, about.name) : null
}

function refuseKnownKinds(head: Buffer, name: string): void {
  const start = head.toString('latin1', 0, 16)
  const kind = MAGIC.find(({ bytes }) => start.startsWith(bytes))
  if (kind?.spreadsheet) throw new AppError('file-is-spreadsheet', { file: name, found: kind.found })
  if (kind !== undefined) throw new AppError('file-not-table', { file: name, found: kind.found })
}
