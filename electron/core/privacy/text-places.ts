import type { Db } from '../store/driver.ts'

/** A column that can hold a person's name. */
export interface TextPlace {
  readonly table: string
  readonly column: string
}

/** SQLite's own, the search's own, and what holds no words of people. */
const NOT_SEARCHED =
  /^(?:sqlite_|firm_search|presence$|secret$|suppression_mark$|audit_ends$|hand_sum$|term$|source$|model$)/

/** Columns that are made of our own words, numbers and checksums. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'hash',
  'seal',
  'id',
  'state',
  'started_at',
  'kept_at',
  'as_of',
  'writer',
  'profile',
  'companion',
  'code',
  'unjoined',
  'shapes',
  'lens',
  'decision',
  'contested_by',
  'outcome',
])

/** Every text column of every table: a table that is added later is searched without anybody thinking of it. */
export function textPlaces(db: Db): TextPlace[] {
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all()
    .filter((table) => !NOT_SEARCHED.test(table))
  const columns = db
    .prepare<[string], string>(`SELECT name FROM pragma_table_info(?) WHERE type = 'TEXT'`)
    .pluck()
  return tables.flatMap((table) =>
    columns
      .all(table)
      .filter((column) => !OWN_WORDS.has(column))
      .map((column) => ({ table, column })),
  )
}
