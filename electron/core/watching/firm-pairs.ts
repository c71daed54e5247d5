import type { Db } from '../store/driver.ts'
import { IS_OTHER_OWNER, OWNERS } from '../store/owners.ts'

/** Keys of firms that only the later snapshot has, by name. */
export const newFirms = (db: Db, from: number, to: number): number[] => onlyIn(db, to, from)

/** Keys of firms that only the earlier snapshot has, by name. */
export const goneFirms = (db: Db, from: number, to: number): number[] => onlyIn(db, from, to)

const onlyIn = (db: Db, snapshot: number, other: number): number[] =>
  db
    .prepare<[number, number], number>(
      `SELECT key FROM firm WHERE snapshot = ?
       AND NOT EXISTS (SELECT 1 FROM firm_id AS twin WHERE twin.snapshot = ? AND twin.id = firm.id)
       ORDER BY name, id`,
    )
    .pluck()
    .all(snapshot, other)

/** Firms in both snapshots whose rows or owners differ, by name. CROSS keeps SQLite from going through all pairs. */
export const changedFirms = (db: Db, from: number, to: number): { was: number; now: number }[] =>
  db
    .prepare<[number, number], { was: number; now: number }>(
      `SELECT was.key AS was, now.key AS now
       FROM firm AS now CROSS JOIN firm_id AS twin ON twin.snapshot = ? AND twin.id = now.id
       CROSS JOIN firm AS was ON was.key = twin.firm ${OWNERS}
       WHERE now.snapshot = ? AND (was.hash <> now.hash OR ${IS_OTHER_OWNER}) ORDER BY now.name, now.id`,
    )
    .all(from, to)

/** Of these firms those of the later snapshot, in the order given, each with its key in the earlier one. */
export function earlierKeys(
  db: Db,
  from: number,
  to: number,
  keys: readonly number[],
): { readonly now: number; readonly was: number | null }[] {
  const rows = db
    .prepare<[number, number, string], { now: number; was: number | null }>(
      `SELECT firm.key AS now, was.firm AS was
       FROM firm LEFT JOIN firm_id AS was ON was.snapshot = ? AND was.id = firm.id
       WHERE firm.snapshot = ? AND firm.key IN (SELECT value FROM json_each(?))`,
    )
    .all(from, to, JSON.stringify(keys))
  const byKey = new Map(rows.map((row) => [row.now, row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** Firms of the later snapshot that are in distress and were not, or were not there, in the earlier one. */
export const distressedFirms = (
  db: Db,
  from: number,
  to: number,
  kinds: readonly string[],
): { was: number | null; now: number }[] =>
  db
    .prepare<[number, number, string], { was: number | null; now: number }>(
      `SELECT was.key AS was, firm.key AS now
       FROM firm LEFT JOIN firm_id AS twin ON twin.snapshot = ? AND twin.id = firm.id
       LEFT JOIN firm AS was ON was.key = twin.firm
       WHERE firm.snapshot = ?
         AND firm.status_kind IN (SELECT term.id FROM term JOIN json_each(?) AS kind ON kind.value = term.text)
         AND was.status_kind IS NOT firm.status_kind ORDER BY firm.name, firm.id`,
    )
    .all(from, to, JSON.stringify(kinds))
