import type { Companion, CompanionRole } from '../../../shared/registry/bundle/companion.ts'
import type { Fact, FoundFact, KnownFact } from '../../../shared/registry/bundle/fact.ts'
import { COMPANIONS } from '../../../shared/registry/companions/all.ts'
import type { Db } from './driver.ts'

export interface FactWriter {
  /** Only inside a transaction. */
  readonly write: (companion: Companion, found: FoundFact, file: number, line: number) => void
}

export function createFactWriter(db: Db, snapshot: number): FactWriter {
  const insert = db.prepare(
    'INSERT INTO fact (snapshot, companion, firm, file, line, said) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const addName = db.prepare('INSERT INTO fact_person (fact, name) VALUES (?, ?)')
  return {
    write({ id }, { firm, fact, personName }, file, line) {
      const { lastInsertRowid } = insert.run(snapshot, id, firm, file, line, JSON.stringify(fact))
      if (personName !== null) addName.run(lastInsertRowid, personName)
    },
  }
}

/** Says which import's facts count for a snapshot: those of the companions it brings, else those that count for `before`. */
export function holdCompanions(
  db: Db,
  snapshot: number,
  brought: ReadonlySet<string>,
  before: number | null,
): void {
  db.prepare(
    `INSERT INTO snapshot_companion (snapshot, companion, held_by)
     SELECT ?, companion, held_by FROM snapshot_companion
     WHERE snapshot = ? AND companion NOT IN (SELECT value FROM json_each(?))`,
  ).run(snapshot, before, JSON.stringify([...brought]))
  const add = db.prepare('INSERT INTO snapshot_companion (snapshot, companion, held_by) VALUES (?, ?, ?)')
  for (const companion of brought) add.run(snapshot, companion, snapshot)
}

interface FactRow {
  firm: string
  companion: string
  said: string
  personName: string | null
}

const FACTS = `
  FROM fact JOIN snapshot_companion AS held ON held.held_by = fact.snapshot AND held.companion = fact.companion
  LEFT JOIN fact_person ON fact_person.fact = fact.key
  WHERE held.snapshot = ?`

const ROLES: ReadonlyMap<string, CompanionRole> = new Map(COMPANIONS.map(({ id, role }) => [id, role]))
const CODE_TABLES = JSON.stringify(COMPANIONS.filter(({ kind }) => kind === 'codes').map(({ id }) => id))
const IS_CODE = `fact.companion IN (SELECT value FROM json_each('${CODE_TABLES}'))`

const toKnown = ({ companion, said, personName }: FactRow): KnownFact => ({
  // A companion that a later version no longer knows says nothing of a role; its facts stay unread.
  role: ROLES.get(companion) ?? null,
  fact: JSON.parse(said) as Fact,
  personName,
})

/** What the companions of a snapshot say of each of these firms, in the order of the files. */
export function factsOf(db: Db, snapshot: number, firms: readonly string[]): Map<string, KnownFact[]> {
  const rows = db
    .prepare<[number, string], FactRow>(
      `SELECT fact.firm, fact.companion, fact.said, fact_person.name AS personName ${FACTS}
       AND NOT ${IS_CODE} AND fact.firm IN (SELECT value FROM json_each(?)) ORDER BY fact.key`,
    )
    .all(snapshot, JSON.stringify(firms))
  const found = new Map<string, KnownFact[]>()
  for (const row of rows) {
    const known = found.get(row.firm)
    if (known === undefined) found.set(row.firm, [toKnown(row)])
    else known.push(toKnown(row))
  }
  return found
}

export const hasFacts = (db: Db, snapshot: number): boolean =>
  db.prepare('SELECT 1 FROM snapshot_companion WHERE snapshot = ? LIMIT 1').get(snapshot) !== undefined

/** Code and meaning of every row of the code tables. */
export function codesOf(db: Db, snapshot: number): { code: string; fact: Fact }[] {
  return db
    .prepare<[number], FactRow>(
      `SELECT fact.firm, fact.companion, fact.said, NULL AS personName ${FACTS} AND ${IS_CODE}`,
    )
    .all(snapshot)
    .map((row) => ({ code: row.firm, fact: JSON.parse(row.said) as Fact }))
}

export interface LonelyFacts {
  readonly count: number
  /** The first of them. */
  readonly file: number
  readonly line: number
  readonly firm: string
}

/** Facts that this import brought of firms that its snapshot does not have, per file. */
export const lonelyFacts = (db: Db, snapshot: number): LonelyFacts[] =>
  db
    .prepare<[number, number], LonelyFacts>(
      `SELECT count(*) AS count, file, min(line) AS line, firm FROM fact
       WHERE fact.snapshot = ? AND NOT ${IS_CODE}
         AND NOT EXISTS (SELECT 1 FROM firm_id WHERE firm_id.snapshot = ? AND firm_id.id = fact.firm)
       GROUP BY file`,
    )
    .all(snapshot, snapshot)
