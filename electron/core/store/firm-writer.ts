import type { Firm } from '../../../shared/firm/firm.ts'
import type { Db } from './driver.ts'
import { FIRM_COLUMNS, toFirmValues } from './firm-row.ts'
import { rowHash } from './row-hash.ts'
import type { Terms } from './terms.ts'

export interface FirmWriter {
  /** Writes one firm; answers whether its id had been written before in this snapshot. Only inside a transaction. */
  readonly write: (firm: Firm, file: number, line: number) => { readonly repeated: boolean }
}

/** What a row of the file stands for: a whole firm (the last row counts) or one site of it (sites are added up). */
export type RowMeaning = 'firm' | 'site'

const PLACES = FIRM_COLUMNS.map(() => '?').join(', ')

/** Adds a site to the firm that is there: staff summed where known, the first row's other values stay. */
const ADD_SITE = `
  UPDATE firm SET
    sites = sites + 1,
    employees_low = CASE WHEN ?1 IS NULL THEN employees_low ELSE coalesce(employees_low, 0) + ?1 END,
    employees_high = CASE
      WHEN ?1 IS NULL THEN employees_high
      WHEN ?2 IS NULL OR (employees_low IS NOT NULL AND employees_high IS NULL) THEN NULL
      ELSE coalesce(employees_high, 0) + ?2 END
  WHERE snapshot = ?3 AND id = ?4`

export function createFirmWriter(db: Db, snapshot: number, meaning: RowMeaning, terms: Terms): FirmWriter {
  const insert = db.prepare(
    `INSERT OR IGNORE INTO firm (snapshot, id, hash, file, line, ${FIRM_COLUMNS.join(', ')})
     VALUES (?, ?, ?, ?, ?, ${PLACES})`,
  )
  const replace = db.prepare(
    `UPDATE firm SET hash = ?, file = ?, line = ?, ${FIRM_COLUMNS.map((column) => `${column} = ?`).join(', ')}
     WHERE snapshot = ? AND id = ?`,
  )
  const addSite = db.prepare(ADD_SITE)
  const name = db.prepare(
    `INSERT INTO person (firm, name) SELECT key, ? FROM firm WHERE snapshot = ? AND id = ?
     ON CONFLICT (firm) DO UPDATE SET name = excluded.name`,
  )
  return {
    write(firm, file, line) {
      const values = toFirmValues(firm, terms)
      const hash = rowHash(firm.id, values)
      const repeated = insert.run(snapshot, firm.id, hash, file, line, ...values).changes === 0
      if (repeated && meaning === 'site')
        addSite.run(firm.employees?.low ?? null, firm.employees?.high ?? null, snapshot, firm.id)
      else if (repeated) replace.run(hash, file, line, ...values, snapshot, firm.id)
      if (firm.ownerName !== null) name.run(firm.ownerName, snapshot, firm.id)
      return { repeated }
    },
  }
}

/** After sites were added up, the checksum follows the sums. */
export function rehashSites(db: Db, snapshot: number): void {
  const changed = db
    .prepare<[number], (string | number | null)[]>(
      `SELECT key, id, ${FIRM_COLUMNS.join(', ')} FROM firm WHERE snapshot = ? AND sites > 1`,
    )
    .raw()
    .all(snapshot)
  const update = db.prepare('UPDATE firm SET hash = ? WHERE key = ?')
  for (const [key = null, id, ...values] of changed) update.run(rowHash(String(id), values), key)
}
