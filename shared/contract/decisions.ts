import type { Lens } from '../criteria/names.ts'
import type { DecisionKind } from '../scoring/decision.ts'
import type { Call } from './call.ts'

/** Who says that a score is wrong: a role and never a name. `firm`: whoever speaks for it. */
export const CONTESTERS = ['owner', 'firm', 'workers', 'other'] as const
export type Contester = (typeof CONTESTERS)[number]

/** What a person found when the score was looked at again: something was wrong, nothing was, or it was taken back. */
export const CONTEST_OUTCOMES = ['corrected', 'confirmed', 'withdrawn'] as const
export type ContestOutcome = (typeof CONTEST_OUTCOMES)[number]

/** A firm's score when something was written of it, by the model that ranked the lens then, with its own weights. */
export interface ScoreThen {
  /** In [0, 100]. */
  readonly score: number
  /** null = a gate kept the firm out of the ranking. */
  readonly rank: number | null
  readonly model: { readonly id: string; readonly version: string }
}

export interface Decision {
  readonly id: number
  readonly firm: string
  readonly lens: Lens
  readonly decision: DecisionKind
  /** Never empty. */
  readonly reason: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
  readonly stood: ScoreThen
  /** ISO date-time; null = it was not taken back. */
  readonly removedAt: string | null
}

/** Somebody says that a firm's score is wrong: both scores stay, the one before and the one computed anew. */
export interface Contest {
  readonly id: number
  readonly firm: string
  readonly lens: Lens
  readonly by: Contester
  /** Never empty. */
  readonly reason: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
  readonly before: ScoreThen
  /** null = open. */
  readonly resolution: ContestResolution | null
}

export interface ContestResolution {
  readonly outcome: ContestOutcome
  /** What was found; never empty. */
  readonly note: string
  readonly author: string
  /** ISO date-time. */
  readonly resolvedAt: string
  readonly after: ScoreThen
}

/** The one that counts: the latest that was not taken back. `decisions`: the newest first. */
export const decisionInForce = (decisions: readonly Decision[]): Decision | null =>
  decisions.find(({ removedAt }) => removedAt === null) ?? null

export interface DecisionRequest {
  readonly firm: string
  readonly lens: Lens
  readonly decision: DecisionKind
  readonly reason: string
}

export interface ContestRequest {
  readonly firm: string
  readonly lens: Lens
  readonly by: Contester
  readonly reason: string
}

/** A person decides of a firm, and somebody may say that its score is wrong; `firm.explain` shows both. */
export interface DecisionCalls {
  /** Counts from now on, in place of an earlier one of the lens, which stays as it was written. */
  'decision.add': Call<DecisionRequest, Decision>
  /** Marked as taken back: an earlier one, where there is any, counts again. */
  'decision.remove': Call<{ decision: number }, null>
  'decision.restore': Call<{ decision: number }, null>
  'contest.add': Call<ContestRequest, Contest>
  /** The firm is read and scored anew; the score before stays beside the one after. */
  'contest.resolve': Call<{ contest: number; outcome: ContestOutcome; note: string }, Contest>
  /** Of an open one, written by mistake: marked as taken away. */
  'contest.remove': Call<{ contest: number }, null>
  'contest.restore': Call<{ contest: number }, null>
}
