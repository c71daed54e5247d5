import { crc32 } from 'node:zlib'
import type { Db } from './driver.ts'
import {
  type FirmColumns,
  joinFirms,
  type PieceReading,
  RANKING_COLUMNS,
  type RankingColumn,
  readFirmColumns,
  readPieces,
  USUAL_PIECES,
} from './firm-columns.ts'
import { joinColumns, type NarrowColumn } from './narrow-column.ts'
import { keyPlaces, readTieOrder } from './tie-order.ts'

/** How a column's bytes are read; every system that the program runs on keeps the low byte first. */
const KINDS = {
  u8: (bytes: ArrayBuffer, from: number, length: number): NarrowColumn => new Uint8Array(bytes, from, length),
  u16: (bytes: ArrayBuffer, from: number, length: number): NarrowColumn =>
    new Uint16Array(bytes, from, length / 2),
  u32: (bytes: ArrayBuffer, from: number, length: number): NarrowColumn =>
    new Uint32Array(bytes, from, length / 4),
  f64: (bytes: ArrayBuffer, from: number, length: number): NarrowColumn =>
    new Float64Array(bytes, from, length / 8),
} as const
type Kind = keyof typeof KINDS

function kindOf(column: NarrowColumn): Kind {
  if (column instanceof Float64Array) return 'f64'
  if (column instanceof Uint32Array) return 'u32'
  return column instanceof Uint16Array ? 'u16' : 'u8'
}

const KEYS = 'keys'
const TIE_ORDER = 'tie_order'

/**
 * Packs the firms of a snapshot that is complete, so that they need not be read row by row again. Piece by piece: a
 * whole column of millions of firms would be held several times over while it is written. What `hear` throws ends it,
 * and without the order of names, which comes last and at once, a pack does not count.
 */
export function packFirms(db: Db, snapshot: number, reading: PieceReading = USUAL_PIECES): void {
  const { size, hear } = reading
  db.prepare('DELETE FROM packed_piece WHERE snapshot = ?').run(snapshot)
  const insert = db.prepare(
    'INSERT INTO packed_piece (snapshot, name, piece, kind, checksum, data) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const write = (name: string, piece: number, column: NarrowColumn): void => {
    const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength)
    insert.run(snapshot, name, piece, kindOf(column), crc32(bytes), bytes)
  }
  const range = { first: 0, last: -1, count: 0 }
  let pieces = 0
  for (const { keys, columns } of readPieces(db, [snapshot], reading)) {
    const writePiece = db.transaction(() => {
      write(KEYS, pieces, keys)
      for (const [name, column] of columns) write(name, pieces, column)
    })
    writePiece.immediate()
    if (pieces === 0) range.first = keys[0] ?? 0
    range.last = keys.at(-1) ?? -1
    range.count += keys.length
    pieces += 1
  }
  const places = keyPlaces(range, () => unpackKeys(db, snapshot)?.keys ?? new Float64Array())
  const tell = hear === null ? null : () => hear(range.count)
  const order = readTieOrder({ db, snapshots: [snapshot], places, hear: tell })
  const writeOrder = db.transaction(() => {
    for (let piece = 0; piece === 0 || piece < pieces; piece += 1) {
      tell?.()
      write(TIE_ORDER, piece, order.subarray(piece * size, (piece + 1) * size))
    }
  })
  writeOrder.immediate()
}

/** The firms of these snapshots: as packed, or from the table where a pack is missing, spoilt or of no use. */
export function loadFirmColumns(db: Db, snapshots: readonly number[]): FirmColumns {
  const parts = snapshots.map((snapshot) => unpackFirms(db, snapshot))
  const packed = parts.filter((part) => part !== null)
  const joined = packed.length === parts.length && parts.length > 0 ? joinFirms(db, snapshots, packed) : null
  return joined ?? readFirmColumns(db, snapshots)
}

/** Null where there is no whole pack, or a byte of it is not as it was written. */
function unpackFirms(db: Db, snapshot: number): FirmColumns | null {
  const unpacked = unpackKeys(db, snapshot)
  if (unpacked === null) return null
  const { keys, lengths } = unpacked
  const order = piecesOf(db, snapshot, TIE_ORDER)
  const tieOrder =
    order === null ? undefined : joinColumns(order.map((column) => ({ length: column?.length ?? 0, column })))
  if (!(tieOrder instanceof Uint32Array && tieOrder.length === keys.length)) return null
  const columns = new Map<RankingColumn, NarrowColumn>()
  for (const name of RANKING_COLUMNS) {
    const pieces = piecesOf(db, snapshot, name)
    if (pieces === null || !pieces.every((piece, at) => piece === undefined || piece.length === lengths[at]))
      return null
    const parts = lengths.map((length, at) => ({ length, column: pieces[at] }))
    if (pieces.length > 0) columns.set(name, joinColumns(parts))
  }
  return { keys, columns, tieOrder }
}

interface Packed {
  readonly piece: number
  readonly kind: string
  readonly checksum: number
  readonly data: Buffer
}

interface PackedKeys {
  readonly keys: Float64Array
  /** Firms of each piece. */
  readonly lengths: readonly number[]
}

function unpackKeys(db: Db, snapshot: number): PackedKeys | null {
  const pieces = piecesOf(db, snapshot, KEYS)
  if (pieces === null) return null
  const parts = pieces.map((column) => ({ length: column?.length ?? 0, column }))
  const keys = parts.length === 0 ? new Float64Array() : joinColumns(parts)
  return keys instanceof Float64Array ? { keys, lengths: parts.map(({ length }) => length) } : null
}

/** A column by its pieces, undefined where a piece has none of it; null where a byte is not as it was written. */
function piecesOf(db: Db, snapshot: number, name: string): (NarrowColumn | undefined)[] | null {
  const rows = db.prepare<[number, string], Packed>(
    'SELECT piece, kind, checksum, data FROM packed_piece WHERE snapshot = ? AND name = ? ORDER BY piece',
  )
  const pieces: (NarrowColumn | undefined)[] = []
  for (const row of rows.iterate(snapshot, name)) {
    const column = columnOf(row)
    if (column === null) return null
    while (pieces.length < row.piece) pieces.push(undefined)
    pieces.push(column)
  }
  return pieces
}

function columnOf({ kind, checksum, data }: Packed): NarrowColumn | null {
  if (!isKind(kind) || crc32(data) !== checksum) return null
  const isAligned = data.byteOffset % 8 === 0 && data.buffer instanceof ArrayBuffer
  const { buffer, byteOffset } = isAligned ? data : new Uint8Array(data)
  return buffer instanceof ArrayBuffer ? KINDS[kind](buffer, byteOffset, data.byteLength) : null
}

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind)

/** How many firms the shown snapshots have, without looking at a row; null where one of them is not packed. */
export const countPacked = (db: Db): number | null =>
  db
    .prepare<[], number | null>(
      `SELECT CASE WHEN count(*) = count(pack.bytes) THEN coalesce(sum(pack.bytes) / 4, 0) END
       FROM shown_snapshot LEFT JOIN (
         SELECT snapshot, sum(length(data)) AS bytes FROM packed_piece WHERE name = '${TIE_ORDER}' GROUP BY snapshot
       ) AS pack ON pack.snapshot = shown_snapshot.id`,
    )
    .pluck()
    .get() ?? null
