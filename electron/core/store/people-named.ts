import type { FirmAnchor } from './contacts.ts'
import type { Db } from './driver.ts'

/**
 * Names of all the people whom a register and its companions, in any import that is still there, an analyst or the
 * contacts ever named at a firm: what somebody typed of them outlives each of these.
 */
export const peopleNamed = (db: Db, { source, id }: FirmAnchor): string[] =>
  db
    .prepare<[{ readonly source: number; readonly id: string }], string>(
      `SELECT person.name FROM snapshot
       JOIN firm_id ON firm_id.snapshot = snapshot.id AND firm_id.id = @id
       JOIN person ON person.firm = firm_id.firm WHERE snapshot.source = @source
       UNION SELECT fact_person.name FROM snapshot
       JOIN fact ON fact.snapshot = snapshot.id AND fact.firm = @id
       JOIN fact_person ON fact_person.fact = fact.key WHERE snapshot.source = @source
       UNION SELECT said ->> 'ownerName' FROM edit
       WHERE source = @source AND firm = @id AND said ->> 'ownerName' IS NOT NULL
       UNION SELECT name FROM contact WHERE source = @source AND firm = @id`,
    )
    .pluck()
    .all({ source, id })
