import type { Service } from '../../../shared/contract/contacts.ts'
import type { FirmAnchor } from './contacts.ts'
import type { Db } from './driver.ts'

export const servicesOf = (db: Db, { source, id }: FirmAnchor): Service[] =>
  db
    .prepare<[number, string], Service>(
      `SELECT id, organisation, what, since FROM service
       WHERE source = ? AND firm = ? AND removed_at IS NULL ORDER BY id`,
    )
    .all(source, id)

export function addService(
  db: Db,
  firm: FirmAnchor,
  service: Omit<Service, 'id'> & { readonly author: string; readonly at: string },
): number {
  const { organisation, what, since, author, at } = service
  return Number(
    db
      .prepare(
        `INSERT INTO service (source, firm, organisation, what, since, author, written_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(firm.source, firm.id, organisation, what, since, author, at).lastInsertRowid,
  )
}

/** False where there is none to remove. */
export const removeService = (db: Db, id: number, at: string): boolean =>
  db.prepare('UPDATE service SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(at, id).changes > 0
