import type { Db, SqlValue } from './driver.ts'
import { type KeyRange, slices } from './key-range.ts'
import { createColumn, joinColumns, type NarrowColumn } from './narrow-column.ts'
import { keyPlaces, readTieOrder } from './tie-order.ts'

/** What the ranking reads of every firm. All numbers: texts are numbers into `term`, dates yyyymmdd. */
export const RANKING_COLUMNS = [
  'id_derived',
  'legal_form',
  'legal_kind',
  'status',
  'status_kind',
  'founded',
  'country',
  'municipality',
  'nace',
  'employees_low',
  'employees_high',
  'committed_workers',
  'owner_age_low',
  'owner_age_high',
  'owner_birth_year',
  'no_successor',
  'owner_since',
  'sole_director',
  'newest_appointment',
  'unreplaced_exit',
  'accounts_due',
  'profit_cover',
  'equity_ratio',
  'altman_z_prime',
  'altman_z_double_prime',
  'trend',
  'deprivation_decile',
  'job_share',
  'last_provider',
  'support_nearby',
  'subsidiary',
] as const
export type RankingColumn = (typeof RANKING_COLUMNS)[number]

/** Firms column by column, as the register has them; a column of which nothing is known is left out. */
export interface FirmPiece {
  /** Ascending. */
  readonly keys: Float64Array
  readonly columns: ReadonlyMap<RankingColumn, NarrowColumn>
}

export interface FirmColumns extends FirmPiece {
  /** Place of each firm in the order of name and id, each once. */
  readonly tieOrder: Uint32Array
}

/** Hears how many rows are read so far, again and again; what it throws ends the reading. */
export type HearRows = (rows: number) => void

/** How firms are read piece by piece. */
export interface PieceReading {
  /** Firms in a piece: what is held of them at once does not grow with the register. */
  readonly size: number
  readonly hear: HearRows | null
}

export const USUAL_PIECES: PieceReading = { size: 32_768, hear: null }

/** The firms of these snapshots from the table, piece by piece in the order of their keys. */
export function* readPieces(
  db: Db,
  snapshots: readonly number[],
  { size, hear }: PieceReading = USUAL_PIECES,
): Generator<FirmPiece> {
  const rows = db
    .prepare<[number, number], SqlValue[]>(
      `SELECT key, ${RANKING_COLUMNS.join(', ')} FROM firm
       WHERE +snapshot IN (${anyOf(snapshots)}) AND key BETWEEN ? AND ? ORDER BY key`,
    )
    .raw()
  let read = 0
  for (const { from, to } of slices(rangeOf(db, snapshots), size)) {
    hear?.(read)
    const piece = pieceOf(rows.iterate(from, to), size)
    read += piece.keys.length
    if (piece.keys.length > 0) yield piece
  }
}

const anyOf = (snapshots: readonly number[]): string => snapshots.map(Number).join(', ')

function rangeOf(db: Db, snapshots: readonly number[]): KeyRange {
  const ends = db
    .prepare<[], { first: number | null; last: number | null }>(
      `SELECT min(key) AS first, max(key) AS last FROM firm WHERE snapshot IN (${anyOf(snapshots)})`,
    )
    .get()
  return { first: ends?.first ?? 0, last: ends?.last ?? -1 }
}

function pieceOf(rows: Iterable<SqlValue[]>, most: number): FirmPiece {
  const keys = new Float64Array(most)
  const builders = RANKING_COLUMNS.map(() => createColumn(most))
  let count = 0
  for (const row of rows) {
    keys[count] = Number(row[0])
    for (let at = 0; at < builders.length; at++) {
      const value = row[at + 1]
      if (typeof value === 'number') builders[at]?.set(count, value)
    }
    count += 1
  }
  const columns = new Map<RankingColumn, NarrowColumn>()
  for (const [at, name] of RANKING_COLUMNS.entries()) {
    const column = builders[at]?.column()
    if (column !== undefined) columns.set(name, column.subarray(0, count))
  }
  return { keys: keys.subarray(0, count), columns }
}

/** The firms of these snapshots, from the table. */
export function readFirmColumns(db: Db, snapshots: readonly number[]): FirmColumns {
  return withTieOrder(db, snapshots, joinPieces([...readPieces(db, snapshots)]))
}

const withTieOrder = (db: Db, snapshots: readonly number[], firms: FirmPiece): FirmColumns => {
  const { keys } = firms
  const range = { first: keys[0] ?? 0, last: keys.at(-1) ?? -1, count: keys.length }
  return { ...firms, tieOrder: readTieOrder({ db, snapshots, places: keyPlaces(range, () => keys) }) }
}

/** Pieces whose keys follow one another, as one. */
function joinPieces(pieces: readonly FirmPiece[]): FirmPiece {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return only
  const keys = new Float64Array(pieces.reduce((sum, piece) => sum + piece.keys.length, 0))
  let from = 0
  for (const piece of pieces) {
    keys.set(piece.keys, from)
    from += piece.keys.length
  }
  const names = RANKING_COLUMNS.filter((name) => pieces.some(({ columns }) => columns.has(name)))
  const columns = new Map(
    names.map((name) => [
      name,
      joinColumns(pieces.map((piece) => ({ length: piece.keys.length, column: piece.columns.get(name) }))),
    ]),
  )
  return { keys, columns }
}

/** Several snapshots' firms as one, or null where their keys lie among each other. */
export function joinFirms(
  db: Db,
  snapshots: readonly number[],
  parts: readonly FirmColumns[],
): FirmColumns | null {
  const inTurn = [...parts].sort((a, b) => (a.keys[0] ?? 0) - (b.keys[0] ?? 0))
  const [only] = inTurn
  if (only !== undefined && inTurn.length === 1) return only
  const isMixed = inTurn.some(
    ({ keys }, place) => (keys.at(-1) ?? 0) >= (inTurn[place + 1]?.keys[0] ?? Number.POSITIVE_INFINITY),
  )
  return isMixed ? null : withTieOrder(db, snapshots, joinPieces(inTurn))
}
