import type { Firm } from '../../../shared/firm/firm.ts'
import type { Db, SqlValue } from './driver.ts'
import { FIRM_COLUMNS, type FirmRow, toFirm } from './firm-row.ts'
import type { Terms } from './terms.ts'

/** Where a firm stands among the shown snapshots. */
export interface FirmPlace {
  readonly key: number
  readonly source: number
  readonly sourceName: string
  readonly id: string
}

export interface StoredFirm {
  readonly key: number
  readonly firm: Firm
}

type Row = FirmRow & { readonly key: number; readonly id: string; readonly ownerName: string | null }

const COLUMNS = FIRM_COLUMNS.map((column) => `firm.${column}`).join(', ')
const SHOWN = 'firm.snapshot IN (SELECT id FROM shown_snapshot)'
/** The same firms, read through the table from the first key on: by the index each row would be looked up by itself. */
const SHOWN_IN_ORDER = `+${SHOWN} AND firm.key >= (SELECT min(firm.key) FROM firm WHERE ${SHOWN})`

export const countFirms = (db: Db): number =>
  db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM firm WHERE ${SHOWN}`).get()?.n ?? 0

/** Whether the register says anything of a firm's status, so that silence about another means "no sign". */
export const knowsStatus = (db: Db): boolean =>
  db.prepare(`SELECT 1 FROM firm WHERE ${SHOWN} AND status_kind IS NOT NULL LIMIT 1`).get() !== undefined

/** Every shown firm in order of its key, without names of persons. */
export function* readFirms(db: Db, terms: Terms): Generator<StoredFirm> {
  const rows = db.prepare<[], Row>(
    `SELECT firm.key, firm.id, ${COLUMNS} FROM firm WHERE ${SHOWN_IN_ORDER} ORDER BY firm.key`,
  )
  for (const row of rows.iterate()) yield { key: row.key, firm: toFirm(row.id, row, terms) }
}

/** Keys of the shown firms in order of name, then id: the order in which ties of the ranking are broken. */
export const keysByName = (db: Db): number[] =>
  db
    .prepare<[], number>(`SELECT firm.key FROM firm WHERE ${SHOWN_IN_ORDER} ORDER BY firm.name, firm.id`)
    .pluck()
    .all()

/** The firms with these keys, in the order of the keys. */
export function firmsByKey(db: Db, terms: Terms, keys: readonly number[]): Firm[] {
  const rows = db
    .prepare<[string], Row>(
      `SELECT firm.key, firm.id, ${COLUMNS}, person.name AS ownerName
       FROM firm LEFT JOIN person ON person.firm = firm.key
       WHERE firm.key IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(keys))
  const byKey = new Map(rows.map((row) => [row.key, toFirm(row.id, row, terms, row.ownerName)]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** All shown firms with this id; more than one only where several sources use the same id. */
export const placesOf = (db: Db, id: string): FirmPlace[] =>
  db
    .prepare<[string], FirmPlace>(
      `SELECT firm.key, source.id AS source, source.name AS sourceName, firm.id
       FROM firm JOIN snapshot ON snapshot.id = firm.snapshot JOIN source ON source.id = snapshot.source
       WHERE ${SHOWN} AND firm.id = ?`,
    )
    .all(id)

export interface FirmOrigin {
  readonly source: string
  readonly file: string
  readonly line: number
  readonly importedAt: string
}

export function originOf(db: Db, key: number): FirmOrigin {
  const row = db
    .prepare<[number], { source: string; files: string; file: number; line: number; importedAt: string }>(
      `SELECT source.name AS source, snapshot.files, firm.file, firm.line, snapshot.kept_at AS importedAt
       FROM firm JOIN snapshot ON snapshot.id = firm.snapshot JOIN source ON source.id = snapshot.source
       WHERE firm.key = ?`,
    )
    .get(key)
  if (row === undefined) throw new Error(`firm ${key} has no origin`)
  const files = JSON.parse(row.files) as { name: string }[]
  return { source: row.source, file: files[row.file]?.name ?? '', line: row.line, importedAt: row.importedAt }
}

/** Firms whose stored checksum no longer fits their values. */
export function countDamaged(db: Db, check: (id: string, values: readonly SqlValue[]) => string): number {
  const rows = db
    .prepare<[], SqlValue[]>(`SELECT hash, id, ${FIRM_COLUMNS.join(', ')} FROM firm WHERE ${SHOWN}`)
    .raw()
  let damaged = 0
  for (const [hash, id, ...values] of rows.iterate()) if (check(String(id), values) !== hash) damaged += 1
  return damaged
}
