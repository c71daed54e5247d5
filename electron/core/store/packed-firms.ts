import { crc32 } from 'node:zlib'
import type { Db } from './driver.ts'
import {
  type FirmColumns,
  type HearRows,
  joinFirms,
  RANKING_COLUMNS,
  type RankingColumn,
  readFirmColumns,
} from './firm-columns.ts'
import type { NarrowColumn } from './narrow-column.ts'

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
 * Packs the firms of a snapshot that is complete, so that they need not be read row by row again. What `hear` throws
 * ends it, and nothing is packed.
 */
export function packFirms(db: Db, snapshot: number, hear: HearRows | null = null): void {
  const { keys, columns, tieOrder } = readFirmColumns(db, [snapshot], hear)
  const insert = db.prepare(
    'INSERT OR REPLACE INTO packed_column (snapshot, name, kind, checksum, data) VALUES (?, ?, ?, ?, ?)',
  )
  const write = (name: string, column: NarrowColumn): void => {
    hear?.(keys.length)
    const bytes = Buffer.from(column.buffer, column.byteOffset, column.byteLength)
    insert.run(snapshot, name, kindOf(column), crc32(bytes), bytes)
  }
  db.transaction(() => {
    write(KEYS, keys)
    write(TIE_ORDER, tieOrder)
    for (const [name, column] of columns) write(name, column)
  }).immediate()
}

/** The firms of these snapshots: as packed, or from the table where a pack is missing, spoilt or of no use. */
export function loadFirmColumns(db: Db, snapshots: readonly number[]): FirmColumns {
  const parts = snapshots.map((snapshot) => unpackFirms(db, snapshot))
  const packed = parts.filter((part) => part !== null)
  const joined = packed.length === parts.length && parts.length > 0 ? joinFirms(db, snapshots, packed) : null
  return joined ?? readFirmColumns(db, snapshots)
}

interface Packed {
  readonly name: string
  readonly kind: string
  readonly checksum: number
  readonly data: Buffer
}

/** Null where there is no pack, or a byte of it is not as it was written. */
function unpackFirms(db: Db, snapshot: number): FirmColumns | null {
  const rows = db
    .prepare<[number], Packed>('SELECT name, kind, checksum, data FROM packed_column WHERE snapshot = ?')
    .all(snapshot)
  const found = new Map<string, NarrowColumn>()
  for (const row of rows) {
    const column = columnOf(row)
    if (column === null) return null
    found.set(row.name, column)
  }
  const keys = found.get(KEYS)
  const tieOrder = found.get(TIE_ORDER)
  if (!(keys instanceof Float64Array && tieOrder instanceof Uint32Array)) return null
  const columns = new Map<RankingColumn, NarrowColumn>()
  for (const name of RANKING_COLUMNS) {
    const column = found.get(name)
    if (column !== undefined) columns.set(name, column)
  }
  return { keys, columns, tieOrder }
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
      `SELECT CASE WHEN count(*) = count(packed_column.name) THEN coalesce(sum(length(data)) / 8, 0) END
       FROM shown_snapshot LEFT JOIN packed_column ON packed_column.snapshot = shown_snapshot.id AND name = '${KEYS}'`,
    )
    .pluck()
    .get() ?? null
