import type { Api } from '../../../shared/contract/api.ts'
import type { DecisionCalls } from '../../../shared/contract/decisions.ts'
import type { Context } from '../context.ts'
import { bringContestBack, contest, settleContest, takeContestAway } from './contests.ts'
import { bringDecisionBack, decide, takeDecisionBack } from './decisions.ts'

/** What the doors may write down of what people decided, and of who says that a score is wrong: one line per call. */
export function decisionCalls(context: Context): Pick<Api, keyof DecisionCalls> {
  return {
    'decision.add': (input) => decide(context, input),
    'decision.remove': ({ decision }) => takeDecisionBack(context, decision),
    'decision.restore': ({ decision }) => bringDecisionBack(context, decision),
    'contest.add': (input) => contest(context, input),
    'contest.resolve': (input) => settleContest(context, input),
    'contest.remove': (input) => takeContestAway(context, input.contest),
    'contest.restore': (input) => bringContestBack(context, input.contest),
  }
}
