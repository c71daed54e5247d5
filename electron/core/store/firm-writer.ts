import type { Firm } from '../../../shared/firm/firm.ts'
import type { Db } from './driver.ts'
import { FIRM_COLUMNS, toFirmValues } from './firm-row.ts'
import { rowHash } from './row-hash.ts'
import type { Terms } from './terms.ts'

export interface FirmWriter {
  /**
   * Writes one firm; answers whether its id had been written before in this snapshot, with the same values or with
   * others. Only inside a transaction.
   */
  readonly write: (firm: Firm, file: number, line: number) => { readonly repeated: 'same' | 'other' | null }
}

/** What a row of the file stands for: a whole firm (the last row counts) or one site of it (sites are added up). */
export type RowMeaning = 'firm' | 'site'

const PLACES = FIRM_COLUMNS.map(() => '?').join(', ')

/** Adds a site to the firm that is there: staff summed where known, the first row's other values stay. */
const ADD_SITE = `
  UPDATE firm SET
    sites = sites + 1,
    employees_low = CASE WHEN @low IS NULL THEN employees_low ELSE coalesce(employees_low, 0) + @low END,
    employees_high = CASE
      WHEN @low IS NULL THEN employees_high
      WHEN @high IS NULL OR (employees_low IS NOT NULL AND employees_high IS NULL) THEN NULL
      ELSE coalesce(employees_high, 0) + @high END
  WHERE snapshot = @snapshot AND id = @id`

export function createFirmWriter(db: Db, snapshot: number, meaning: RowMeaning, terms: Terms): FirmWriter {
  const insert = db.prepare(
    `INSERT OR IGNORE INTO firm (snapshot, id, hash, file, line, ${FIRM_COLUMNS.join(', ')})
     VALUES (?, ?, ?, ?, ?, ${PLACES})`,
  )
  const hashOf = db
    .prepare<[number, string], string>('SELECT hash FROM firm WHERE snapshot = ? AND id = ?')
    .pluck()
  const forget = db.prepare('DELETE FROM firm WHERE snapshot = ? AND id = ?')
  const addSite = db.prepare(ADD_SITE)
  const addName = db.prepare('INSERT INTO person (firm, name) VALUES (?, ?)')
  return {
    write(firm, file, line) {
      const values = toFirmValues(firm, terms)
      const hash = rowHash(firm.id, values)
      const row = [snapshot, firm.id, hash, file, line, ...values]
      let written = insert.run(...row)
      const repeated = written.changes === 0
      const earlier = repeated && meaning === 'firm' ? hashOf.get(snapshot, firm.id) : undefined
      if (repeated && meaning === 'site') addSite.run({ ...bandOf(firm), snapshot, id: firm.id })
      else if (repeated) {
        forget.run(snapshot, firm.id)
        written = insert.run(...row)
      }
      if (written.changes === 1 && firm.ownerName !== null)
        addName.run(written.lastInsertRowid, firm.ownerName)
      if (!repeated) return { repeated: null }
      return { repeated: earlier === hash ? 'same' : 'other' }
    },
  }
}

const bandOf = ({ employees }: Firm) => ({ low: employees?.low ?? null, high: employees?.high ?? null })

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
