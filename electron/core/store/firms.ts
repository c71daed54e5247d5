import type { Firm } from '../../../shared/firm/firm.ts'
import type { Db, SqlValue } from './driver.ts'
import { editedFirms } from './edits.ts'
import { FIRM_COLUMNS, type FirmRow, toFirm } from './firm-row.ts'
import { referencesOf } from './references.ts'
import type { RowHash } from './row-hash.ts'
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

type Row = FirmRow & { readonly key: number; readonly snapshot: number; readonly id: string }

const COLUMNS = FIRM_COLUMNS.map((column) => `firm.${column}`).join(', ')
const SHOWN = 'firm.snapshot IN (SELECT id FROM shown_snapshot)'

/** Which firms are meant: those of these snapshots, or, left out, those that the workspace shows. */
export type Among = readonly number[] | undefined
const among = (snapshots: Among): string =>
  snapshots === undefined ? SHOWN : `firm.snapshot IN (${snapshots.map(Number).join(', ')})`

/** The same firms, read through the table from the first key on: by the index each row would be looked up by itself. */
const inOrder = (snapshots: Among): string =>
  `+${among(snapshots)} AND firm.key >= (SELECT min(firm.key) FROM firm WHERE ${among(snapshots)})`

export const countFirms = (db: Db, snapshots?: Among): number =>
  db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM firm WHERE ${among(snapshots)}`).get()?.n ?? 0

/** Whether the register says anything of a firm's status, so that silence about another means "no sign". */
export const knowsStatus = (db: Db, snapshots?: Among): boolean =>
  db.prepare(`SELECT 1 FROM firm WHERE ${among(snapshots)} AND status_kind IS NOT NULL LIMIT 1`).get() !==
  undefined

/** The firms of these snapshots of which other lists or analysts say more than the register, and `others`, by key. */
export function overlaidFirms(
  db: Db,
  terms: Terms,
  snapshots: readonly number[],
  others: ReadonlySet<number>,
): StoredFirm[] {
  const edited = editedFirms(db)
  const find = db
    .prepare<[number, string], number>('SELECT firm FROM firm_id WHERE snapshot = ? AND id = ?')
    .pluck()
  const keys = snapshots.flatMap((snapshot) =>
    edited.idsIn(snapshot).flatMap((id) => find.get(snapshot, id) ?? []),
  )
  return registerFirms(db, terms, [...new Set([...keys, ...others])]).map(({ key, snapshot, firm }) => ({
    key,
    firm: edited.apply(snapshot, firm),
  }))
}

/**
 * The firms with these keys, in the order of the keys, with what an analyst typed. The id is what finds the firm: that
 * of the register, or SOURCE:ID where several sources use it.
 */
export function firmsByKey(db: Db, terms: Terms, keys: readonly number[]): Firm[] {
  const edited = editedFirms(db)
  const references = referencesOf(db, keys)
  return registerFirms(db, terms, keys).map(({ key, snapshot, firm }) => {
    const said = edited.apply(snapshot, firm)
    const id = references.get(key)
    return id === undefined ? said : { ...said, id }
  })
}

/** The firms with these keys, in the order of the keys, as the register has them. */
export function registerFirms(
  db: Db,
  terms: Terms,
  keys: readonly number[],
): { readonly key: number; readonly snapshot: number; readonly firm: Firm }[] {
  const rows = db
    .prepare<[string], Row & { readonly ownerName: string | null }>(
      `SELECT firm.key, firm.snapshot, firm.id, ${COLUMNS}, person.name AS ownerName
       FROM firm LEFT JOIN person ON person.firm = firm.key
       WHERE firm.key IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(keys))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  return keys.flatMap((key) => {
    const row = byKey.get(key)
    if (row === undefined) return []
    return [{ key, snapshot: row.snapshot, firm: toFirm(row.id, row, terms, row.ownerName) }]
  })
}

/** All shown firms with this id; more than one only where several sources use the same id. */
export const placesOf = (db: Db, id: string): FirmPlace[] =>
  db
    .prepare<[string], FirmPlace>(
      `SELECT firm_id.firm AS key, source.id AS source, source.name AS sourceName, firm_id.id
       FROM shown_snapshot JOIN source ON source.id = shown_snapshot.source
       JOIN firm_id ON firm_id.snapshot = shown_snapshot.id WHERE firm_id.id = ?`,
    )
    .all(id)

/** Where firms with these keys stand, in the order of the keys. */
export const placesByKey = (db: Db, keys: readonly number[]): FirmPlace[] =>
  db
    .prepare<[string], FirmPlace>(
      `SELECT firm.key, source.id AS source, source.name AS sourceName, firm.id
       FROM json_each(?) AS wanted JOIN firm ON firm.key = wanted.value
       JOIN snapshot ON snapshot.id = firm.snapshot JOIN source ON source.id = snapshot.source
       ORDER BY wanted.key`,
    )
    .all(JSON.stringify(keys))

/** Key of a firm in what the workspace shows; null = it is gone. */
export const shownKeyOf = (
  db: Db,
  { source, firm }: { readonly source: number; readonly firm: string },
): number | null =>
  db
    .prepare<[number, string], number>(
      `SELECT firm_id.firm FROM shown_snapshot JOIN firm_id ON firm_id.snapshot = shown_snapshot.id
       WHERE shown_snapshot.source = ? AND firm_id.id = ?`,
    )
    .pluck()
    .get(source, firm) ?? null

/** The number of a source that is there. */
export const sourceNumber = (db: Db, name: string): number =>
  db.prepare<[string], number>('SELECT id FROM source WHERE name = ?').pluck().get(name) ?? -1

/** Shown firms with these ids, whatever the source; looked up one by one, as a list by hand is short and a register is not. */
export const placesOfIds = (
  db: Db,
  ids: readonly string[],
): { readonly key: number; readonly id: string }[] =>
  db
    .prepare<[string], { key: number; id: string }>(
      `SELECT firm_id.firm AS key, firm_id.id FROM shown_snapshot CROSS JOIN json_each(?) AS wanted
       JOIN firm_id ON firm_id.snapshot = shown_snapshot.id AND firm_id.id = wanted.value`,
    )
    .all(JSON.stringify(ids))

/** Names of firms as the register has them, in the order of the keys, with what finds them (see firmsByKey). */
export function firmNames(db: Db, keys: readonly number[]): { readonly id: string; readonly name: string }[] {
  const references = referencesOf(db, keys)
  return db
    .prepare<[string], { key: number; id: string; name: string }>(
      `SELECT firm.key, firm.id, firm.name
       FROM json_each(?) AS wanted JOIN firm ON firm.key = wanted.value ORDER BY wanted.key`,
    )
    .all(JSON.stringify(keys))
    .map(({ key, id, name }) => ({ id: references.get(key) ?? id, name }))
}

export interface NamedFirm {
  readonly key: number
  readonly sourceName: string
  readonly id: string
  readonly name: string
  readonly municipality: string | null
}

/** What firms are told apart by. */
export const firmsNamed = (db: Db, keys: readonly number[]): NamedFirm[] =>
  db
    .prepare<[string], NamedFirm>(
      `SELECT firm.key, source.name AS sourceName, firm.id, firm.name, term.text AS municipality
       FROM firm JOIN snapshot ON snapshot.id = firm.snapshot JOIN source ON source.id = snapshot.source
       LEFT JOIN term ON term.id = firm.municipality
       WHERE firm.key IN (SELECT value FROM json_each(?))`,
    )
    .all(JSON.stringify(keys))

/** What every shown firm is told apart by, in order of key. */
export const allNamed = (db: Db): IterableIterator<Omit<NamedFirm, 'sourceName'>> =>
  db
    .prepare<[], Omit<NamedFirm, 'sourceName'>>(
      `SELECT firm.key, firm.id, firm.name, term.text AS municipality
       FROM firm LEFT JOIN term ON term.id = firm.municipality WHERE ${inOrder(undefined)} ORDER BY firm.key`,
    )
    .iterate()

/** Key of a firm in one snapshot, or null. */
export const keyIn = (db: Db, snapshot: number, id: string): number | null =>
  db
    .prepare<[number, string], number>('SELECT firm FROM firm_id WHERE snapshot = ? AND id = ?')
    .pluck()
    .get(snapshot, id) ?? null

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

/** Firms of any kept import whose stored checksum no longer fits their values. */
export function countDamaged(db: Db, check: (id: string, values: readonly SqlValue[]) => RowHash): number {
  const rows = db
    .prepare<[], SqlValue[]>(
      `SELECT hash >> 32, hash & 4294967295, id, ${FIRM_COLUMNS.join(', ')} FROM firm
       WHERE +snapshot IN (SELECT id FROM snapshot WHERE state = 'kept')`,
    )
    .raw()
  let damaged = 0
  for (const [high, low, id, ...values] of rows.iterate()) {
    const now = check(String(id), values)
    if (now.high !== high || now.low !== (Number(low) | 0)) damaged += 1
  }
  return damaged
}
