import type { Firm } from '../../../shared/firm/firm.ts'
import type { CodedField } from '../../../shared/registry/bundle/companion.ts'
import { type CodeTexts, joinFirm } from '../../../shared/registry/bundle/join-firm.ts'
import type { Db, SqlValue } from './driver.ts'
import { codesOf, factsOf, hasFacts } from './facts.ts'
import { FIRM_COLUMNS, type FirmRow, toFirm, toFirmValues } from './firm-row.ts'
import { HASH_OF_HALVES, rowHash } from './row-hash.ts'
import type { Terms } from './terms.ts'

/** Firms joined in one transaction. */
const BATCH = 2_000

type Row = FirmRow & {
  readonly key: number
  readonly id: string
  readonly unjoined: string | null
  readonly ownerName: string | null
}

/**
 * Fills the firms of a snapshot with what its companions say. It begins anew from what the main file said, so that it
 * may be made again whenever another file comes. `onBatch` hears how many firms are through and may throw to stop.
 */
export function joinCompanions(
  db: Db,
  terms: Terms,
  { snapshot, asOf }: { readonly snapshot: number; readonly asOf: string },
  onBatch: (done: number) => void,
): void {
  if (!hasFacts(db, snapshot)) return
  const codes = codeTexts(db, snapshot)
  const page = db.prepare<[number, number, number], Row>(
    `SELECT firm.key, firm.id, firm.unjoined, person.name AS ownerName, ${FIRM_COLUMNS.map((one) => `firm.${one}`).join(', ')}
     FROM firm LEFT JOIN person ON person.firm = firm.key
     WHERE firm.snapshot = ? AND firm.key > ? ORDER BY firm.key LIMIT ?`,
  )
  const write = createJoinedWriter(db, terms)
  let done = 0
  for (let rows = page.all(snapshot, 0, BATCH); rows.length > 0; ) {
    const known = factsOf(
      db,
      snapshot,
      rows.map(({ id }) => id),
    )
    const joinBatch = db.transaction(() => {
      for (const row of rows) {
        const { unjoined } = row
        const register = unjoined === null ? row : { ...row, ...(JSON.parse(unjoined) as Partial<FirmRow>) }
        const firm = toFirm(row.id, register, terms, row.ownerName)
        write(row, firm, joinFirm(firm, known.get(row.id) ?? [], codes, asOf))
      }
    })
    joinBatch.immediate()
    done += rows.length
    onBatch(done)
    rows = page.all(snapshot, rows.at(-1)?.key ?? 0, BATCH)
  }
}

function createJoinedWriter(db: Db, terms: Terms): (row: Row, register: Firm, joined: Firm) => void {
  const update = db.prepare(
    `UPDATE firm SET hash = ${HASH_OF_HALVES}, unjoined = ?, ${FIRM_COLUMNS.map((column) => `${column} = ?`).join(', ')} WHERE key = ?`,
  )
  const addName = db.prepare('INSERT INTO person (firm, name) VALUES (?, ?) ON CONFLICT (firm) DO NOTHING')
  return (row, register, joined) => {
    const said = toFirmValues(register, terms)
    const values = toFirmValues(joined, terms)
    const unjoined = differences(said, values)
    if (joined.ownerName !== null && row.ownerName === null) addName.run(row.key, joined.ownerName)
    if (unjoined === row.unjoined && FIRM_COLUMNS.every((column, at) => row[column] === values[at])) return
    const { high, low } = rowHash(row.id, values)
    update.run(high, low, unjoined, ...values, row.key)
  }
}

/** What the main file said in the columns in which the joined row says something else, or null where they agree. */
function differences(said: readonly SqlValue[], values: readonly SqlValue[]): string | null {
  const changed = FIRM_COLUMNS.flatMap((column, at) =>
    said[at] === values[at] ? [] : [[column, said[at] ?? null] as const],
  )
  return changed.length === 0 ? null : JSON.stringify(Object.fromEntries(changed))
}

function codeTexts(db: Db, snapshot: number): CodeTexts {
  const texts: Record<CodedField, Map<string, string>> = { municipality: new Map(), legalForm: new Map() }
  for (const { code, fact } of codesOf(db, snapshot))
    if (fact.kind === 'code') texts[fact.field].set(code, fact.text)
  return texts
}
