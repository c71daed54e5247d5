import type { Alert, MemberQuery, Stage } from '../../../shared/contract/campaigns.ts'
import { ALERTS } from '../../../shared/contract/campaigns.ts'
import { daysBetween } from '../../../shared/firm/calendar-day.ts'
import { DISTRESS } from '../../../shared/firm/status.ts'
import { plainWords } from '../../../shared/registry/normal-header.ts'
import { alphabetOf } from '../../../shared/words/alphabet.ts'
import type { Language } from '../../../shared/words/words.ts'
import type { StoredMember } from '../store/members.ts'

/** Days without any contact, note or change after which a member of a stage is stale; null = it may rest. */
const REST: Readonly<Record<Stage, number | null>> = {
  lead: 90,
  'reaching-out': 30,
  'in-talks': 30,
  feasibility: 45,
  converting: 45,
  monitoring: 90,
  closed: null,
  'not-possible': null,
}

/** Why somebody should look: the register, or a list of distress, says something else than when somebody last did. */
export function alertOf(member: StoredMember): Alert | null {
  const { key, seen, shown, hashNow, hashSeen, otherOwner, statusNow, statusSeen, eventsNow, eventsSeen } =
    member
  if (eventsNow > eventsSeen) return 'distressed'
  if (shown === seen) return null
  if (key === null) return hashSeen === null ? null : 'gone'
  if (isDistress(statusNow) && statusNow !== statusSeen) return 'distressed'
  return hashNow === hashSeen && otherOwner === 0 ? null : 'changed'
}

const isDistress = (status: StoredMember['statusNow']): boolean =>
  status !== null && DISTRESS.includes(status)

/** `today` is an ISO date. */
export const isDue = ({ nextDate }: StoredMember, today: string): boolean =>
  nextDate !== null && nextDate <= today

export function isStale({ stage, touchedAt }: StoredMember, today: string): boolean {
  const rest = REST[stage]
  return rest !== null && daysBetween(touchedAt.slice(0, 10), today) > rest
}

export function passes(member: StoredMember, query: MemberQuery, today: string): boolean {
  const { stage, owner, only, search } = query
  if (stage !== undefined && member.stage !== stage) return false
  if (owner !== undefined && member.owner !== owner) return false
  if (only === 'due' && !isDue(member, today)) return false
  if (only === 'stale' && !isStale(member, today)) return false
  if (only === 'alert' && alertOf(member) === null) return false
  if (search === undefined || search.trim() === '') return true
  const text = plainWords([member.name, member.firm, member.nextStep, member.owner].join(' '))
  return text.includes(plainWords(search))
}

/** Alerts first, the gravest in front, then what is due, then what is stale; then priority, date and name. */
export function byUrgency(today: string, language: Language): (a: StoredMember, b: StoredMember) => number {
  const urgency = (member: StoredMember): number => {
    const alert = alertOf(member)
    if (alert !== null) return ALERTS.indexOf(alert)
    if (isDue(member, today)) return ALERTS.length
    return ALERTS.length + (isStale(member, today) ? 1 : 2)
  }
  const compare = alphabetOf(language)
  const date = ({ nextDate }: StoredMember) => nextDate ?? '9999'
  return (a, b) =>
    urgency(a) - urgency(b) ||
    a.priority - b.priority ||
    date(a).localeCompare(date(b)) ||
    compare(a.name, b.name)
}
