import type { Lens } from '../criteria/names.ts'
import type { Contest, Contester, ContestOutcome, Decision, DecisionKind } from '../scoring/decision.ts'
import type { Call } from './call.ts'

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
