import type { Db } from './driver.ts'

/**
 * SOURCE:ID of those of these firms whose id several shown sources use, by key: the id alone would not find them
 * again.
 */
export function referencesOf(db: Db, keys: readonly number[]): ReadonlyMap<number, string> {
  if (!hasSeveralSources(db)) return new Map()
  const rows = db
    .prepare<[string], [number, string]>(
      `SELECT firm.key, source.name || ':' || firm.id
       FROM json_each(?) AS wanted JOIN firm ON firm.key = wanted.value
       JOIN snapshot ON snapshot.id = firm.snapshot JOIN source ON source.id = snapshot.source
       WHERE (SELECT count(*) FROM shown_snapshot JOIN firm_id ON firm_id.snapshot = shown_snapshot.id
              WHERE firm_id.id = firm.id) > 1`,
    )
    .raw()
    .all(JSON.stringify(keys))
  return new Map(rows)
}

const hasSeveralSources = (db: Db): boolean =>
  db.prepare('SELECT 1 FROM shown_snapshot LIMIT 1 OFFSET 1').get() !== undefined
