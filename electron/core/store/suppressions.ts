import type { Db } from './driver.ts'

/** What is told apart on the do-not-contact list: the firm itself, a person, and the firm a person is at. */
export type MarkKind = 'firm' | 'person' | 'at'

export interface StoredSuppression {
  readonly id: number
  readonly about: 'firm' | 'person'
  readonly reason: string
  readonly scoring: boolean
  readonly author: string
  readonly writtenAt: string
}

export interface StoredMark {
  readonly suppression: number
  readonly kind: MarkKind
  readonly mark: string
}

type Row = Omit<StoredSuppression, 'scoring'> & { readonly scoring: number }

/** Those in force, the newest first. */
export const storedSuppressions = (db: Db): StoredSuppression[] =>
  db
    .prepare<[], Row>(
      `SELECT id, about, reason, scoring, author, written_at AS writtenAt FROM suppression
       WHERE lifted_at IS NULL ORDER BY id DESC`,
    )
    .all()
    .map((row) => ({ ...row, scoring: row.scoring === 1 }))

export const storedMarks = (db: Db): StoredMark[] =>
  db
    .prepare<[], StoredMark>(
      `SELECT suppression, kind, mark FROM suppression_mark
       WHERE suppression IN (SELECT id FROM suppression WHERE lifted_at IS NULL)`,
    )
    .all()

export function addSuppression(
  db: Db,
  entry: Omit<StoredSuppression, 'id'>,
  marks: readonly Omit<StoredMark, 'suppression'>[],
): number {
  const { about, reason, scoring, author, writtenAt } = entry
  return db
    .transaction(() => {
      const id = Number(
        db
          .prepare(
            'INSERT INTO suppression (about, reason, scoring, author, written_at) VALUES (?, ?, ?, ?, ?)',
          )
          .run(about, reason, Number(scoring), author, writtenAt).lastInsertRowid,
      )
      const insert = db.prepare('INSERT INTO suppression_mark (suppression, kind, mark) VALUES (?, ?, ?)')
      for (const { kind, mark } of marks) insert.run(id, kind, mark)
      return id
    })
    .immediate()
}

/** False where no such entry is in force. */
export const liftSuppression = (
  db: Db,
  id: number,
  lifted: { readonly at: string; readonly by: string; readonly why: string },
): boolean =>
  db
    .prepare(
      `UPDATE suppression SET lifted_at = ?, lifted_by = ?, lifted_why = ? WHERE id = ? AND lifted_at IS NULL`,
    )
    .run(lifted.at, lifted.by, lifted.why, id).changes > 0

/** The key of the workspace's hashes; made by `create` when first asked for. */
export function hashKey(db: Db, create: () => Buffer): Buffer {
  const read = db.prepare<[], Buffer>(`SELECT value FROM secret WHERE name = 'do-not-contact'`).pluck()
  const known = read.get()
  if (known !== undefined) return known
  db.prepare(
    `INSERT INTO secret (name, value) VALUES ('do-not-contact', ?) ON CONFLICT (name) DO NOTHING`,
  ).run(create())
  return read.get() ?? create()
}

/** What a firm is recognised by across imports, and across sources that bring the same register anew. */
export interface FirmIdentity {
  readonly key: number
  readonly sourceName: string
  readonly id: string
  readonly name: string
  readonly municipality: string | null
}

const IDENTITY = `SELECT firm.key, source.name AS sourceName, firm.id, firm.name, term.text AS municipality
  FROM firm JOIN snapshot ON snapshot.id = firm.snapshot JOIN source ON source.id = snapshot.source
  LEFT JOIN term ON term.id = firm.municipality`

export const identitiesIn = (db: Db, snapshots: readonly number[]): IterableIterator<FirmIdentity> =>
  db
    .prepare<[string], FirmIdentity>(`${IDENTITY} WHERE firm.snapshot IN (SELECT value FROM json_each(?))`)
    .iterate(JSON.stringify(snapshots))

/** In no order. */
export const identitiesOf = (db: Db, keys: readonly number[]): FirmIdentity[] =>
  db
    .prepare<[string], FirmIdentity>(`${IDENTITY} WHERE firm.key IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(keys))

/** The firm in the newest kept import of its source that has it, also one that is no longer shown. */
export const lastIdentity = (db: Db, source: number, id: string): FirmIdentity | null =>
  db
    .prepare<[number, string], FirmIdentity>(
      `${IDENTITY} WHERE firm.key IN (
         SELECT firm_id.firm FROM snapshot JOIN firm_id ON firm_id.snapshot = snapshot.id
         WHERE snapshot.source = ? AND firm_id.id = ?) AND snapshot.state = 'kept'
       ORDER BY snapshot.id DESC LIMIT 1`,
    )
    .get(source, id) ?? null
