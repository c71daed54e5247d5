import type { Db } from './driver.ts'

/** Firms indexed at a time, so that progress is shown and a cancel is heard. */
const BATCH = 20_000

/** Makes the firms of a snapshot findable by name, id and place. */
export function indexForSearch(
  db: Db,
  snapshot: number,
  onProgress: (done: number, total: number) => void,
): void {
  const keys = db
    .prepare<[number], { first: number | null; last: number | null }>(
      'SELECT min(key) AS first, max(key) AS last FROM firm WHERE snapshot = ?',
    )
    .get(snapshot)
  if (keys?.first == null || keys.last == null) return
  const insert = db.prepare(
    `INSERT INTO firm_search (rowid, text)
     SELECT firm.key, firm.name || ' ' || firm.id || ' ' || coalesce(term.text, '')
     FROM firm LEFT JOIN term ON term.id = firm.municipality
     WHERE firm.snapshot = ? AND firm.key BETWEEN ? AND ?`,
  )
  for (let from = keys.first; from <= keys.last; from += BATCH) {
    insert.run(snapshot, from, from + BATCH - 1)
    onProgress(Math.min(from + BATCH, keys.last) - keys.first, keys.last - keys.first)
  }
}

/** Shortest piece of text that the trigram index can find. */
const SHORTEST = 3

/**
 * Keys of firms in which every word of `text` occurs somewhere in name, id or place, without regard to case or
 * accents. Words under three letters are found by scanning the same text in the table.
 */
export function searchFirms(db: Db, text: string): number[] {
  const words = text.normalize('NFC').split(/\s+/).filter(Boolean)
  const long = words.filter((word) => [...word].length >= SHORTEST)
  const short = words.filter((word) => [...word].length < SHORTEST)
  const quoted = long.map((word) => `"${word.replaceAll('"', '""')}"`).join(' AND ')
  const conditions = [
    ...(long.length > 0 ? ['firm.key IN (SELECT rowid FROM firm_search WHERE firm_search MATCH ?)'] : []),
    ...short.map(() => `(firm.name LIKE ? ESCAPE '\\' OR firm.id LIKE ? ESCAPE '\\')`),
  ]
  if (conditions.length === 0) return []
  const like = short.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`).flatMap((each) => [each, each])
  return db
    .prepare<string[], number>(
      `SELECT firm.key FROM firm
       WHERE firm.snapshot IN (SELECT id FROM shown_snapshot) AND ${conditions.join(' AND ')}`,
    )
    .pluck()
    .all(...(long.length > 0 ? [quoted] : []), ...like)
}
