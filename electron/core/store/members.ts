import type { Stage } from '../../../shared/contract/campaigns.ts'
import type { StatusKind } from '../../../shared/firm/status.ts'
import type { FirmAnchor } from './contacts.ts'
import type { Db } from './driver.ts'
import { IS_OTHER_OWNER, OWNERS } from './owners.ts'

/** A member with what the register said when somebody last looked, and what it says now. */
export interface StoredMember {
  readonly id: number
  readonly campaign: number
  readonly source: number
  readonly sourceName: string
  readonly firm: string
  readonly name: string
  readonly municipality: string | null
  readonly stage: Stage
  readonly owner: string
  /** Place in PRIORITIES. */
  readonly priority: number
  readonly nextStep: string
  readonly nextDate: string | null
  /** ISO date-time of the last change, event or note. */
  readonly touchedAt: string
  /** Import up to which somebody has looked, and the one that is shown; null = its source shows none. */
  readonly seen: number
  readonly shown: number | null
  /** Key of the firm today; null = the register has it no more. */
  readonly key: number | null
  readonly hashNow: string | null
  readonly hashSeen: string | null
  /** 1 where the owner is another person than when somebody last looked. */
  readonly otherOwner: number
  readonly statusNow: StatusKind | null
  readonly statusSeen: StatusKind | null
  /** Events about the firm from lists of distress, today and when somebody last looked. */
  readonly eventsNow: number
  readonly eventsSeen: number
}

const EVENTS = `(SELECT count(*) FROM distress WHERE distress.state = 'applied'
  AND distress.source = member.source AND distress.firm = member.firm)`

const SELECT = `
SELECT member.id, member.campaign, member.source, source.name AS sourceName, member.firm,
  coalesce(now.name, member.name) AS name, place.text AS municipality,
  member.stage, member.owner, member.priority, member.next_step AS nextStep, member.next_date AS nextDate,
  max(member.touched_at,
    coalesce((SELECT max(written_at) FROM event WHERE event.source = member.source AND event.firm = member.firm
      AND event.removed_at IS NULL), ''),
    coalesce((SELECT max(written_at) FROM note WHERE note.source = member.source AND note.firm = member.firm
      AND note.removed_at IS NULL), '')) AS touchedAt,
  member.seen, shown.id AS shown, now.key, now.hash AS hashNow, was.hash AS hashSeen,
  ${IS_OTHER_OWNER} AS otherOwner,
  status_now.text AS statusNow, status_seen.text AS statusSeen,
  ${EVENTS} AS eventsNow, member.seen_events AS eventsSeen
FROM member JOIN source ON source.id = member.source
LEFT JOIN shown_snapshot AS shown ON shown.source = member.source
LEFT JOIN firm_id AS id_now ON id_now.snapshot = shown.id AND id_now.id = member.firm
LEFT JOIN firm AS now ON now.key = id_now.firm
LEFT JOIN firm_id AS id_was ON id_was.snapshot = member.seen AND id_was.id = member.firm
LEFT JOIN firm AS was ON was.key = id_was.firm ${OWNERS}
LEFT JOIN term AS place ON place.id = now.municipality
LEFT JOIN term AS status_now ON status_now.id = now.status_kind
LEFT JOIN term AS status_seen ON status_seen.id = was.status_kind`

export const membersOf = (db: Db, campaign: number): StoredMember[] =>
  db
    .prepare<[number], StoredMember>(`${SELECT} WHERE member.campaign = ? AND member.removed_at IS NULL`)
    .all(campaign)

export const membershipsOf = (db: Db, { source, id }: FirmAnchor): StoredMember[] =>
  db
    .prepare<[number, string], StoredMember>(
      `${SELECT} WHERE member.source = ? AND member.firm = ? AND member.removed_at IS NULL ORDER BY member.id`,
    )
    .all(source, id)

/** Also one that was removed. */
export const findMember = (db: Db, id: number): StoredMember | null =>
  db.prepare<[number], StoredMember>(`${SELECT} WHERE member.id = ?`).get(id) ?? null

/** Id of the member; brings back a firm that was in the campaign before. Null where it is in it already. */
export const addMember = (
  db: Db,
  member: {
    readonly campaign: number
    readonly firm: FirmAnchor
    readonly name: string
    readonly priority: number
    readonly seen: number
    readonly at: string
  },
): number | null => {
  const { campaign, firm, name, priority, seen, at } = member
  return (
    db
      .prepare<[Record<string, string | number>], number>(
        `INSERT INTO member
           (campaign, source, firm, name, stage, owner, priority, next_step, seen, seen_events, added_at, touched_at)
         VALUES (@campaign, @source, @id, @name, 'lead', '', @priority, '', @seen,
           (SELECT count(*) FROM distress WHERE state = 'applied' AND source = @source AND firm = @id), @at, @at)
         ON CONFLICT (campaign, source, firm) DO UPDATE SET removed_at = NULL, seen = @seen, touched_at = @at
         WHERE removed_at IS NOT NULL RETURNING id`,
      )
      .pluck()
      .get({ campaign, source: firm.source, id: firm.id, name, priority, seen, at }) ?? null
  )
}

export const changeMember = (
  db: Db,
  id: number,
  to: Pick<StoredMember, 'stage' | 'owner' | 'priority' | 'nextStep' | 'nextDate'>,
  at: string,
): void => {
  db.prepare(
    `UPDATE member SET stage = ?, owner = ?, priority = ?, next_step = ?, next_date = ?, touched_at = ? WHERE id = ?`,
  ).run(to.stage, to.owner, to.priority, to.nextStep, to.nextDate, at, id)
}

/** Up to an import, and with the events known today. */
export const markSeen = (db: Db, id: number, snapshot: number): void => {
  db.prepare(`UPDATE member SET seen = ?, seen_events = ${EVENTS} WHERE id = ?`).run(snapshot, id)
}

/** `at` null brings a removed member back. */
export const removeMember = (db: Db, id: number, at: string | null): void => {
  db.prepare('UPDATE member SET removed_at = ? WHERE id = ?').run(at, id)
}
