import { readSync } from 'node:fs'
import { AppError } from '../../../shared/contract/errors.ts'
import { isTooTight, type PackedPart, tooTight } from './packing.ts'

/** Field numbers are those of PKWARE's APPNOTE 6.3.10, sections 4.3.7 to 4.3.16 and 4.5.3. */
const END = 0x06054b50
const END_64 = 0x06064b50
const LOCATOR_64 = 0x07064b50
const ENTRY = 0x02014b50
const IS_64 = 0xffffffff
const METHODS: Readonly<Record<number, PackedPart['how']>> = { 0: 'stored', 8: 'deflate' }

const MOST_ENTRIES = 1_000
const MOST_DIRECTORY = 4 * 1024 * 1024
const SPREADSHEET = /^(?:\[Content_Types\]\.xml|mimetype|content\.xml)$/
const TABLE = /\.(?:csv|tsv|tab|txt)$/i

interface Entry {
  readonly name: string
  readonly method: number
  readonly isSecret: boolean
  readonly packed: number
  readonly unpacked: number
  /** Where its own header stands. */
  readonly at: number
}

/**
 * The one table in a ZIP archive. Names in it are compared, never used as paths.
 *
 * Errors: `file-is-spreadsheet` for XLSX and ODS, `file-packed-several` where several tables are in it,
 * `file-packed-too-tight`, `file-not-readable`.
 */
export function zipPart(file: number, bytes: number, name: string): PackedPart {
  const refuse = (reason: string): AppError => new AppError('file-not-readable', { file: name, reason })
  const entries = entriesOf(file, bytes)
  if (entries === null) throw refuse('ZIP: no directory')
  if (entries.length > MOST_ENTRIES) throw refuse(`ZIP: more than ${MOST_ENTRIES} entries`)
  if (entries.some((entry) => SPREADSHEET.test(entry.name)))
    throw new AppError('file-is-spreadsheet', { file: name, found: 'XLSX, ODS' })
  const entry = theTable(entries, name)
  const how = METHODS[entry.method]
  if (entry.isSecret || how === undefined) throw refuse(entry.isSecret ? 'ZIP: password' : 'ZIP: method')
  if (isTooTight(entry)) throw tooTight(name)
  const head = slice(file, entry.at, 30)
  if (head.length < 30) throw refuse('ZIP: cut off')
  const from = entry.at + 30 + head.readUInt16LE(26) + head.readUInt16LE(28)
  if (from + entry.packed > bytes || entry.packed === 0) throw refuse('ZIP: cut off')
  return { how, from, length: entry.packed }
}

function theTable(entries: readonly Entry[], name: string): Entry {
  const files = entries.filter((entry) => !/\/$|^__MACOSX\/|(?:^|\/)\./.test(entry.name))
  const tables = files.filter((entry) => TABLE.test(entry.name))
  const data = tables.filter((entry) => !/\.txt$/i.test(entry.name))
  const [only] = [files, tables, data].find((some) => some.length === 1) ?? []
  if (only !== undefined) return only
  const names = files.slice(0, 10).map((entry) => entry.name)
  throw new AppError('file-packed-several', { file: name, names: names.join(', ') })
}

function entriesOf(file: number, bytes: number): Entry[] | null {
  const directory = directoryOf(file, bytes)
  if (directory === null) return null
  const entries: Entry[] = []
  let at = 0
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === ENTRY) {
    const nameEnd = at + 46 + directory.readUInt16LE(at + 28)
    const extraEnd = nameEnd + directory.readUInt16LE(at + 30)
    entries.push(entryAt(directory, at, { nameEnd, extraEnd }))
    if (entries.length > MOST_ENTRIES) break
    at = extraEnd + directory.readUInt16LE(at + 32)
  }
  return entries
}

function entryAt(directory: Buffer, at: number, ends: { nameEnd: number; extraEnd: number }): Entry {
  const wide = wideFields(directory.subarray(ends.nameEnd, ends.extraEnd))
  const field = (place: number): number => {
    const value = directory.readUInt32LE(at + place)
    return value === IS_64 ? (wide.shift() ?? value) : value
  }
  const unpacked = field(24)
  const packed = field(20)
  return {
    name: directory.toString('utf8', at + 46, ends.nameEnd),
    method: directory.readUInt16LE(at + 10),
    isSecret: (directory.readUInt16LE(at + 8) & 1) === 1,
    packed,
    unpacked,
    at: field(42),
  }
}

/** The numbers of an entry that do not fit into 32 bits, in their order. */
function wideFields(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue
    const body = extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2))
    return Array.from({ length: Math.floor(body.length / 8) }, (_, n) => Number(body.readBigUInt64LE(n * 8)))
  }
  return []
}

function directoryOf(file: number, bytes: number): Buffer | null {
  const tail = slice(file, Math.max(0, bytes - 65_557), 65_557)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END) end -= 1
  if (end < 0) return null
  let [size, from] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)]
  if (end >= 20 && tail.readUInt32LE(end - 20) === LOCATOR_64) {
    const wide = slice(file, Number(tail.readBigUInt64LE(end - 12)), 56)
    if (wide.length < 56 || wide.readUInt32LE(0) !== END_64) return null
    size = Number(wide.readBigUInt64LE(40))
    from = Number(wide.readBigUInt64LE(48))
  }
  return from + size > bytes ? null : slice(file, from, Math.min(size, MOST_DIRECTORY))
}

function slice(file: number, from: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  return buffer.subarray(0, readSync(file, buffer, 0, length, from))
}
