import type { Consent, Role } from '../../../shared/contract/contacts.ts'
import type { Db } from './driver.ts'

/** What hangs on a firm hangs on this, not on a snapshot. */
export interface FirmAnchor {
  readonly source: number
  readonly id: string
}

export interface StoredContact {
  readonly id: number
  readonly source: number
  readonly firm: string
  readonly name: string
  readonly role: Role
  readonly phone: string
  readonly email: string
  readonly language: string | null
  readonly consent: Consent
  readonly consentNote: string
}

export type ContactValues = Omit<StoredContact, 'id' | 'source' | 'firm'>

const SELECT = `SELECT id, source, firm, name, role, phone, email, language, consent, consent_note AS consentNote
  FROM contact`

/** In the order they were added. */
export const contactsOf = (db: Db, { source, id }: FirmAnchor): StoredContact[] =>
  db
    .prepare<[number, string], StoredContact>(
      `${SELECT} WHERE source = ? AND firm = ? AND removed_at IS NULL ORDER BY id`,
    )
    .all(source, id)

/** Also one that was removed. */
export const findContact = (db: Db, id: number): StoredContact | null =>
  db.prepare<[number], StoredContact>(`${SELECT} WHERE id = ?`).get(id) ?? null

export function addContact(db: Db, firm: FirmAnchor, values: ContactValues, at: string): number {
  const { name, role, phone, email, language, consent, consentNote } = values
  return Number(
    db
      .prepare(
        `INSERT INTO contact (source, firm, name, role, phone, email, language, consent, consent_note, written_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(firm.source, firm.id, name, role, phone, email, language, consent, consentNote, at)
      .lastInsertRowid,
  )
}

export const changeContact = (db: Db, id: number, values: ContactValues): void => {
  const { name, role, phone, email, language, consent, consentNote } = values
  db.prepare(
    `UPDATE contact SET name = ?, role = ?, phone = ?, email = ?, language = ?, consent = ?, consent_note = ?
     WHERE id = ?`,
  ).run(name, role, phone, email, language, consent, consentNote, id)
}

/** `at` null brings a removed contact back. */
export const removeContact = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE contact SET removed_at = ? WHERE id = ?').run(at, id)
}
