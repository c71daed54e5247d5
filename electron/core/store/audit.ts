import { hash } from 'node:crypto'
import type { Db } from './driver.ts'

export interface AuditEntry {
  readonly id: number
  /** ISO date-time. */
  readonly at: string
  readonly author: string
  /** The call that was made. */
  readonly what: string
  /** Counts and choices; no names of people. */
  readonly details: Readonly<Record<string, unknown>>
}

interface Row extends Omit<AuditEntry, 'details'> {
  readonly details: string
  readonly hash: string
}

const SELECT = 'SELECT id, at, author, what, details, hash FROM audit'

export function addAudit(db: Db, entry: Omit<AuditEntry, 'id'>): void {
  db.transaction(() => {
    const { last } = endsOf(db)
    const details = JSON.stringify(entry.details)
    const next = linkOf(last, { ...entry, details })
    db.prepare('INSERT INTO audit (at, author, what, details, hash) VALUES (?, ?, ?, ?, ?)').run(
      entry.at,
      entry.author,
      entry.what,
      details,
      next,
    )
    db.prepare('UPDATE audit_ends SET last = ?').run(next)
  }).immediate()
}

/** The newest first. */
export const listAudit = (db: Db): AuditEntry[] =>
  db
    .prepare<[], Row>(`${SELECT} ORDER BY id DESC`)
    .all()
    .map(({ hash: _hash, details, ...entry }) => ({
      ...entry,
      details: JSON.parse(details) as AuditEntry['details'],
    }))

/** Number of the first entry that was changed, or that follows one that was taken out; null where the chain holds. */
export function brokenAudit(db: Db): number | null {
  const { beforeFirst, last } = endsOf(db)
  let before = beforeFirst
  let id = 0
  for (const row of db.prepare<[], Row>(`${SELECT} ORDER BY id`).iterate()) {
    if (linkOf(before, row) !== row.hash) return row.id
    before = row.hash
    id = row.id
  }
  return before === last ? null : id + 1
}

/** Takes entries out that are older; the chain begins behind them. */
export function forgetAudit(db: Db, olderThan: string): number {
  return db
    .transaction(() => {
      const old = db.prepare<[string], Row>(`${SELECT} WHERE at < ? ORDER BY id DESC LIMIT 1`).get(olderThan)
      if (old === undefined) return 0
      db.prepare('UPDATE audit_ends SET before_first = ?').run(old.hash)
      return db.prepare('DELETE FROM audit WHERE id <= ?').run(old.id).changes
    })
    .immediate()
}

function endsOf(db: Db): { readonly beforeFirst: string; readonly last: string } {
  const ends = db
    .prepare<[], { beforeFirst: string; last: string }>(
      'SELECT before_first AS beforeFirst, last FROM audit_ends',
    )
    .get()
  return ends ?? { beforeFirst: '', last: '' }
}

const linkOf = (before: string, { at, author, what, details }: Omit<Row, 'id' | 'hash'>): string =>
  hash('sha256', JSON.stringify([before, at, author, what, details]), 'base64url')
