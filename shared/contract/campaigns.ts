import type { Lens } from '../criteria/names.ts'
import type { Call } from './call.ts'

/** In the order of the work. */
export const STAGES = [
  'lead',
  'reaching-out',
  'in-talks',
  'feasibility',
  'converting',
  'monitoring',
  'closed',
  'not-possible',
] as const
export type Stage = (typeof STAGES)[number]

export const PRIORITIES = ['high', 'usual', 'low'] as const
export type Priority = (typeof PRIORITIES)[number]

/** Why a member asks to be looked at, the most urgent first. */
export const ALERTS = ['distressed', 'gone', 'changed'] as const
export type Alert = (typeof ALERTS)[number]

export interface Campaign {
  readonly id: number
  readonly name: string
  readonly purpose: string
  readonly lens: Lens
  /** ISO date-time. */
  readonly writtenAt: string
  readonly stages: Readonly<Record<Stage, number>>
  /** Members whose next step is due, that nobody has touched for long, and whose firm changed since it was looked at. */
  readonly due: number
  readonly stale: number
  readonly alerts: number
}

/** A firm in a campaign, with what belongs to the work and not to the firm. */
export interface Member {
  readonly id: number
  readonly campaign: number
  readonly source: string
  readonly firm: string
  /** The firm as calls take it: its id, or SOURCE:ID where several registers use the same id. */
  readonly reference: string
  /** As in today's data; the last known one where the firm has left the register. */
  readonly name: string
  readonly municipality: string | null
  readonly stage: Stage
  /** Who in the office looks after it; empty = nobody yet. */
  readonly owner: string
  readonly priority: Priority
  readonly nextStep: string
  /** ISO date. */
  readonly nextDate: string | null
  readonly isDue: boolean
  readonly isStale: boolean
  readonly alert: Alert | null
  /** Why nobody may write to the firm; null = one may. */
  readonly doNotContact: string | null
  /** Who else serves the firm already. */
  readonly servedBy: readonly string[]
  /** ISO date-time of the last change, contact or note. */
  readonly touchedAt: string
}

export interface MemberQuery {
  readonly campaign: number
  readonly stage?: Stage | undefined
  readonly owner?: string | undefined
  readonly only?: 'due' | 'stale' | 'alert' | undefined
  readonly search?: string | undefined
}

/** Alerts first, then what is due, then what is stale; within each by priority, date and name. */
export interface MemberPage {
  readonly total: number
  readonly offset: number
  readonly members: readonly Member[]
}

export interface MemberChange {
  readonly member: number
  readonly stage?: Stage | undefined
  readonly owner?: string | undefined
  readonly priority?: Priority | undefined
  readonly nextStep?: string | undefined
  /** null = no date. */
  readonly nextDate?: string | null | undefined
}

export interface AddedMembers {
  readonly added: number
  readonly already: number
  /** Names of firms that must not be contacted: they were left out. */
  readonly suppressed: readonly string[]
  /** Ids of those added. */
  readonly members: readonly number[]
}

export interface CampaignCalls {
  'campaign.list': Call<Record<string, never>, readonly Campaign[]>
  'campaign.create': Call<{ name: string; purpose?: string | undefined; lens: Lens }, Campaign>
  'campaign.change': Call<
    { campaign: number; name?: string | undefined; purpose?: string | undefined },
    Campaign
  >
  /** Marked as removed with its members; `campaign.restore` brings it back. */
  'campaign.remove': Call<{ campaign: number }, null>
  'campaign.restore': Call<{ campaign: number }, Campaign>
  'campaign.addFirms': Call<{ campaign: number; firms: readonly string[] }, AddedMembers>
  /** The first of the list under the campaign's lens and the usual weights. */
  'campaign.addTop': Call<{ campaign: number; count: number }, AddedMembers>
  'campaign.page': Call<MemberQuery & { offset: number; limit: number }, MemberPage>
  /** The campaigns a firm is in. */
  'campaign.ofFirm': Call<
    { firm: string },
    readonly { readonly campaign: Pick<Campaign, 'id' | 'name'>; readonly member: Member }[]
  >
  'member.change': Call<MemberChange, Member>
  /** Somebody has looked at what changed: the alert goes until the next import. */
  'member.seen': Call<{ member: number }, Member>
  'member.remove': Call<{ member: number }, null>
  'member.restore': Call<{ member: number }, Member>
}
