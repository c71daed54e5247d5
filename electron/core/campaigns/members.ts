import {
  type Campaign,
  type Member,
  type MemberChange,
  type MemberPage,
  type MemberQuery,
  PRIORITIES,
} from '../../../shared/contract/campaigns.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Context } from '../context.ts'
import { findCampaign } from '../store/campaigns.ts'
import type { Db } from '../store/driver.ts'
import { addEvent } from '../store/events.ts'
import { findFirm, referenceOf } from '../store/find-firm.ts'
import {
  changeMember,
  findMember,
  markSeen,
  membershipsOf,
  membersOf,
  removeMember,
  type StoredMember,
} from '../store/members.ts'
import { servicesOf } from '../store/services.ts'
import { lastIdentity } from '../store/suppressions.ts'
import { type DoNotContact, doNotContact } from './do-not-contact.ts'
import { alertOf, byUrgency, isDue, isStale, passes } from './member-state.ts'

export const PRIORITY_USUAL = PRIORITIES.indexOf('usual')

const isoDay = ({ host }: Context): string => host.now().toISOString().slice(0, 10)

/** One page of a campaign, who has to be looked at first. */
export function memberPage(
  context: Context,
  query: MemberQuery & { readonly offset: number; readonly limit: number },
): MemberPage {
  const { db } = context.desk.session()
  const today = isoDay(context)
  const found = membersOf(db, query.campaign)
    .filter((member) => passes(member, query, today))
    .sort(byUrgency(today, context.words().language))
  const list = doNotContact(db)
  const members = found
    .slice(query.offset, query.offset + query.limit)
    .map((member) => toMember(db, list, member, today))
  return { total: found.length, offset: query.offset, members }
}

/** Errors: `firm-unknown`, `firm-ambiguous`. */
export function campaignsOfFirm(
  context: Context,
  firm: string,
): { readonly campaign: Pick<Campaign, 'id' | 'name'>; readonly member: Member }[] {
  const { db } = context.desk.session()
  const list = doNotContact(db)
  return membershipsOf(db, findFirm(db, firm)).flatMap((member) => {
    const campaign = findCampaign(db, member.campaign)
    if (campaign === null) return []
    const { id, name } = campaign
    return [{ campaign: { id, name }, member: toMember(db, list, member, isoDay(context)) }]
  })
}

/** A move to another stage also stands in the timeline. Errors: `member-unknown`. */
export function updateMember(context: Context, change: MemberChange): Member {
  const { desk, host, settings } = context
  const { db } = desk.session()
  const before = memberNamed(db, change.member)
  const stage = change.stage ?? before.stage
  const at = host.now().toISOString()
  const move = db.transaction(() => {
    changeMember(
      db,
      before.id,
      {
        stage,
        owner: change.owner?.trim() ?? before.owner,
        priority: change.priority === undefined ? before.priority : PRIORITIES.indexOf(change.priority),
        nextStep: change.nextStep?.trim() ?? before.nextStep,
        nextDate: change.nextDate === undefined ? before.nextDate : change.nextDate,
      },
      at,
    )
    if (stage === before.stage) return
    const { author } = settings.get()
    const event = { kind: 'stage', date: at.slice(0, 10), text: `${before.stage} ${stage}` } as const
    const place = { source: before.source, id: before.firm }
    addEvent(db, place, { ...event, author, campaign: before.campaign, contact: null, at })
  })
  move.immediate()
  return memberById(context, before.id)
}

/** Errors: `member-unknown`. */
export function lookAtMember(context: Context, id: number): Member {
  const { db } = context.desk.session()
  const { shown } = memberNamed(db, id)
  if (shown !== null) markSeen(db, id, shown)
  return memberById(context, id)
}

/** Errors: `member-unknown`. */
export function takeMemberAway({ desk, host }: Context, id: number): null {
  const { db } = desk.session()
  memberNamed(db, id)
  removeMember(db, id, host.now().toISOString())
  return null
}

/** Errors: `member-unknown`. */
export function restoreMember(context: Context, id: number): Member {
  const { db } = context.desk.session()
  memberNamed(db, id)
  removeMember(db, id, null)
  return memberById(context, id)
}

function memberNamed(db: Db, id: number): StoredMember {
  const member = findMember(db, id)
  if (member === null) throw new AppError('member-unknown', { member: id })
  return member
}

function memberById(context: Context, id: number): Member {
  const { db } = context.desk.session()
  return toMember(db, doNotContact(db), memberNamed(db, id), isoDay(context))
}

function toMember(db: Db, list: DoNotContact, member: StoredMember, today: string): Member {
  const place = { source: member.source, id: member.firm }
  const identity = list.isEmpty ? null : lastIdentity(db, member.source, member.firm)
  return {
    id: member.id,
    campaign: member.campaign,
    source: member.sourceName,
    firm: member.firm,
    reference: referenceOf(db, member),
    name: member.name,
    municipality: member.municipality,
    stage: member.stage,
    owner: member.owner,
    priority: PRIORITIES[member.priority] ?? 'usual',
    nextStep: member.nextStep,
    nextDate: member.nextDate,
    isDue: isDue(member, today),
    isStale: isStale(member, today),
    alert: alertOf(member),
    doNotContact: identity === null ? null : (list.firm(identity)?.reason ?? null),
    servedBy: servicesOf(db, place).map(({ organisation }) => organisation),
    touchedAt: member.touchedAt,
  }
}
