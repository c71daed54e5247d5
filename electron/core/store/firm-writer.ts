import type { Db, SqlValue } from './driver.ts'
import { type FirmBatch, type PackedColumn, unpackTexts } from './firm-batch.ts'
import { FIRM_COLUMNS } from './firm-row.ts'
import { keyRange, slices } from './key-range.ts'
import { addNumber, HASH_OF_HALVES, rowHash } from './row-hash.ts'
import type { SeenIds } from './seen-ids.ts'
import type { Terms } from './terms.ts'

/** A row whose id had been written before in this snapshot. */
export interface RepeatedFirm {
  /** Its place in the batch. */
  readonly index: number
  readonly id: string
  readonly line: number
  /** Whether it says just what the row before said. */
  readonly isSame: boolean
}

export interface FirmWriter {
  /** Writes firms; answers which of them were there already. Only inside a transaction. */
  readonly write: (batch: FirmBatch) => readonly RepeatedFirm[]
}

/** What a row of the file stands for: a whole firm (the last row counts) or one site of it (sites are added up). */
export type RowMeaning = 'firm' | 'site'

/** Adds a site to the firm that is there: staff summed where known, the first row's other values stay. */
const ADD_SITE = `
  UPDATE firm SET
    sites = sites + 1,
    employees_low = CASE WHEN @low IS NULL THEN employees_low ELSE coalesce(employees_low, 0) + @low END,
    employees_high = CASE
      WHEN @low IS NULL THEN employees_high
      WHEN @high IS NULL OR (employees_low IS NOT NULL AND employees_high IS NULL) THEN NULL
      ELSE coalesce(employees_high, 0) + @high END
  WHERE key = @key`

const LOW = FIRM_COLUMNS.indexOf('employees_low')
const HIGH = FIRM_COLUMNS.indexOf('employees_high')

export function createFirmWriter(
  db: Db,
  target: {
    readonly snapshot: number
    /** Index of the file in the snapshot. */
    readonly file: number
    readonly meaning: RowMeaning
    readonly terms: Terms
    /** Shared by all files of the snapshot. */
    readonly seen: SeenIds
  },
): FirmWriter {
  const { meaning, terms, seen } = target
  const statements = createStatements(db, target)
  const codes: (number | null)[] = []
  const idAt = db.prepare<[number], string>('SELECT id FROM firm WHERE key = ?').pluck()
  const isHashAt = db
    .prepare<[number, number, number], number>(`SELECT ${HASH_OF_HALVES} = hash FROM firm WHERE key = ?`)
    .pluck()
  const addSite = db.prepare(ADD_SITE)
  const addName = db.prepare('INSERT INTO person (firm, name) VALUES (?, ?)')
  const forgetName = db.prepare('DELETE FROM person WHERE firm = ?')

  function again(key: number, batch: FirmBatch, row: SqlValue[], owner: string | null): void {
    if (meaning === 'site') {
      const at = (column: number): SqlValue => {
        const place = batch.columns.findIndex((packed) => packed.column === column)
        return place === -1 ? null : (row[FIXED + place] ?? null)
      }
      addSite.run({ key, low: at(LOW), high: at(HIGH) })
      return
    }
    statements.replace(batch.columns).run(key, ...row)
    forgetName.run(key)
    if (owner !== null) addName.run(key, owner)
  }

  return {
    write(batch) {
      for (const text of batch.terms) codes.push(terms.code(text))
      const insert = statements.insert(batch.columns)
      const rows = unpackRows(batch, codes)
      const owners = batch.owners === null ? null : unpackTexts(batch.owners)
      const repeated: RepeatedFirm[] = []
      for (let index = 0; index < batch.count; index += 1) {
        const row = rows()
        const id = String(row[0])
        const owner = owners === null ? null : owners()
        const known = seen.keyOf(id, (key) => idAt.get(key) === id)
        if (known !== null) {
          const isSame = isHashAt.get(Number(row[1]), Number(row[2]), known) === 1
          again(known, batch, row, owner)
          repeated.push({ index, id, line: batch.lines[index] ?? 0, isSame })
          continue
        }
        const key = Number(insert.run(row).lastInsertRowid)
        seen.add(key)
        if (owner !== null) addName.run(key, owner)
      }
      return repeated
    },
  }
}

/** Values before the columns: id, two halves of the checksum, line. */
const FIXED = 4

/** A statement for each set of columns that comes up: binding an unknown costs as much as binding a number. */
function createStatements(db: Db, { snapshot, file }: { readonly snapshot: number; readonly file: number }) {
  const remembered = (sql: (names: readonly string[]) => string) => {
    const known = new Map<string, ReturnType<Db['prepare']>>()
    return (columns: readonly PackedColumn[]) => {
      const names = columns.map(({ column }) => FIRM_COLUMNS[column] ?? '')
      const set = names.join()
      const statement = known.get(set) ?? db.prepare(sql(names))
      known.set(set, statement)
      return statement
    }
  }
  const values = (names: readonly string[]): string =>
    [snapshot, file, '?', HASH_OF_HALVES, '?', ...names.map(() => '?')].join(', ')
  const columns = (names: readonly string[]): string =>
    ['snapshot', 'file', 'id', 'hash', 'line', ...names].join(', ')
  return {
    insert: remembered((names) => `INSERT INTO firm (${columns(names)}) VALUES (${values(names)})`),
    replace: remembered((names) => `REPLACE INTO firm (key, ${columns(names)}) VALUES (?, ${values(names)})`),
  }
}

/** The firms of a batch one after the other: id, halves of the checksum, line, columns. The row is always the same one. */
function unpackRows(
  { ids, lines, hashes, columns }: FirmBatch,
  codes: readonly (number | null)[],
): () => SqlValue[] {
  const row: SqlValue[] = new Array<SqlValue>(FIXED + columns.length).fill(null)
  const hash = { high: 0, low: 0 }
  const nextId = unpackTexts(ids)
  const next = columns.map((packed) => nextValue(packed, codes))
  let firm = 0
  return () => {
    hash.high = hashes[firm * 2] ?? 0
    hash.low = hashes[firm * 2 + 1] ?? 0
    row[0] = nextId()
    row[3] = lines[firm] ?? 0
    for (let at = 0; at < next.length; at += 1) {
      const value = next[at]?.(firm) ?? null
      row[FIXED + at] = value
      const packed = columns[at]
      if (packed?.kind === 'term' && typeof value === 'number') addNumber(hash, packed.column, value)
    }
    row[1] = hash.high
    row[2] = hash.low
    firm += 1
    return row
  }
}

function nextValue(packed: PackedColumn, codes: readonly (number | null)[]): (firm: number) => SqlValue {
  if (packed.kind === 'text') return unpackTexts(packed.texts)
  const { kind, values } = packed
  return (firm) => {
    const value = values[firm] ?? Number.NaN
    if (Number.isNaN(value)) return null
    return kind === 'term' ? (codes[value] ?? null) : value
  }
}

/** Firms looked at in one transaction. */
const SLICE = 20_000

/** After sites were added up, the checksum follows the sums. `onSlice` may throw to stop. */
export function rehashSites(db: Db, snapshot: number, onSlice: () => void = () => {}): void {
  const find = db
    .prepare<[number, number, number], (string | number | null)[]>(
      `SELECT key, id, ${FIRM_COLUMNS.join(', ')} FROM firm
       WHERE +snapshot = ? AND key BETWEEN ? AND ? AND sites > 1`,
    )
    .raw()
  const update = db.prepare(`UPDATE firm SET hash = ${HASH_OF_HALVES} WHERE key = ?`)
  const rehash = db.transaction((from: number, to: number) => {
    for (const [key = null, id, ...values] of find.all(snapshot, from, to)) {
      const { high, low } = rowHash(String(id), values)
      update.run(high, low, key)
    }
  })
  for (const { from, to } of slices(keyRange(db, snapshot), SLICE)) {
    rehash.immediate(from, to)
    onSlice()
  }
}
