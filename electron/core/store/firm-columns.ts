import type { Db, SqlValue } from './driver.ts'
import { indexOfKey } from './index-of-key.ts'
import { createColumn, joinColumns, type NarrowColumn } from './narrow-column.ts'

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

/** Many firms, column by column, as the register has them; a column of which nothing is known is left out. */
export interface FirmColumns {
  /** Ascending. */
  readonly keys: Float64Array
  readonly columns: ReadonlyMap<RankingColumn, NarrowColumn>
  /** Place of each firm in the order of name and id, each once. */
  readonly tieOrder: Uint32Array
}

const anyOf = (snapshots: readonly number[]): string => snapshots.map(Number).join(', ')

/** Read through the table from the first key on: by the index each row would be looked up by itself. */
const inOrder = (snapshots: readonly number[]): string =>
  `+snapshot IN (${anyOf(snapshots)})
   AND key >= (SELECT min(key) FROM firm WHERE snapshot IN (${anyOf(snapshots)}))`

/** Hears how many rows are read so far, again and again; what it throws ends the reading. */
export type HearRows = (rows: number) => void

/** Rows between two times that a listener hears of them. */
const HEARD_EVERY = 32_768

/** The firms of these snapshots, from the table. */
export function readFirmColumns(
  db: Db,
  snapshots: readonly number[],
  hear: HearRows | null = null,
): FirmColumns {
  const count =
    db
      .prepare<[], number>(`SELECT count(*) FROM firm WHERE snapshot IN (${anyOf(snapshots)})`)
      .pluck()
      .get() ?? 0
  const keys = new Float64Array(count)
  const builders = RANKING_COLUMNS.map(() => createColumn(count))
  const rows = db
    .prepare<[], SqlValue[]>(
      `SELECT key, ${RANKING_COLUMNS.join(', ')} FROM firm WHERE ${inOrder(snapshots)} ORDER BY key`,
    )
    .raw()
  let place = 0
  for (const row of rows.iterate()) {
    if (place % HEARD_EVERY === 0) hear?.(place)
    keys[place] = Number(row[0])
    for (let at = 0; at < builders.length; at++) {
      const value = row[at + 1]
      if (typeof value === 'number') builders[at]?.set(place, value)
    }
    place += 1
  }
  const columns = new Map<RankingColumn, NarrowColumn>()
  for (const [at, name] of RANKING_COLUMNS.entries()) {
    const column = builders[at]?.column()
    if (column !== undefined) columns.set(name, column)
  }
  const hearOrder = hear === null ? null : () => hear(count)
  return { keys, columns, tieOrder: readTieOrder({ db, snapshots, keys, hear: hearOrder }) }
}

interface TieOrderRequest {
  readonly db: Db
  readonly snapshots: readonly number[]
  readonly keys: Float64Array
  /** Called while the database sorts: it gives no row before it has seen all of them. */
  readonly hear: (() => void) | null
}

/** The order of names is the database's: by their bytes in UTF-8. */
function readTieOrder({ db, snapshots, keys, hear }: TieOrderRequest): Uint32Array {
  if (hear !== null)
    db.function('heard', { deterministic: false }, () => {
      hear()
      return 1
    })
  const listening = hear === null ? '' : `AND (key % ${HEARD_EVERY} <> 1 OR heard())`
  const byName = db
    .prepare<[], number>(
      `SELECT key FROM firm WHERE ${inOrder(snapshots)} ${listening} ORDER BY name, id, key`,
    )
    .pluck()
  const order = new Uint32Array(keys.length)
  let place = 0
  for (const key of byName.iterate()) {
    if (place % HEARD_EVERY === 0) hear?.()
    order[indexOfKey(keys, key)] = place
    place += 1
  }
  return order
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
  const keys = new Float64Array(inTurn.reduce((sum, part) => sum + part.keys.length, 0))
  let from = 0
  for (const part of inTurn) {
    if (from > 0 && (keys[from - 1] ?? 0) >= (part.keys[0] ?? Number.POSITIVE_INFINITY)) return null
    keys.set(part.keys, from)
    from += part.keys.length
  }
  const names = RANKING_COLUMNS.filter((name) => inTurn.some(({ columns }) => columns.has(name)))
  const columns = new Map(
    names.map((name) => [
      name,
      joinColumns(inTurn.map((part) => ({ length: part.keys.length, column: part.columns.get(name) }))),
    ]),
  )
  return { keys, columns, tieOrder: readTieOrder({ db, snapshots, keys, hear: null }) }
}
