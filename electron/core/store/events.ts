import type { EventKind } from '../../../shared/contract/contacts.ts'
import type { FirmAnchor } from './contacts.ts'
import type { Db } from './driver.ts'

export interface StoredEvent {
  readonly id: number
  readonly kind: EventKind
  readonly date: string
  readonly text: string
  readonly author: string
  readonly contact: string | null
}

const SELECT = `SELECT event.id, kind, date, text, author, contact.name AS contact
  FROM event LEFT JOIN contact ON contact.id = event.contact`

/** The newest first. */
export const eventsOf = (db: Db, { source, id }: FirmAnchor): StoredEvent[] =>
  db
    .prepare<[number, string], StoredEvent>(
      `${SELECT} WHERE event.source = ? AND event.firm = ? AND event.removed_at IS NULL
       ORDER BY date DESC, event.id DESC`,
    )
    .all(source, id)

/** Also one that was removed. */
export const findEvent = (db: Db, id: number): StoredEvent | null =>
  db.prepare<[number], StoredEvent>(`${SELECT} WHERE event.id = ?`).get(id) ?? null

export function addEvent(
  db: Db,
  firm: FirmAnchor,
  event: Omit<StoredEvent, 'id' | 'contact'> & {
    readonly campaign: number | null
    readonly contact: number | null
    readonly at: string
  },
): number {
  const { campaign, contact, kind, date, text, author, at } = event
  return Number(
    db
      .prepare(
        `INSERT INTO event (source, firm, campaign, contact, kind, date, text, author, written_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(firm.source, firm.id, campaign, contact, kind, date, text, author, at).lastInsertRowid,
  )
}

/** `at` null brings a removed event back. */
export const removeEvent = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE event SET removed_at = ? WHERE id = ?').run(at, id)
}
