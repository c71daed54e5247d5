import { z } from 'zod'
import { DECISIONS } from '../scoring/decision.ts'
import type { Input } from './api.ts'
import { CONTEST_OUTCOMES, CONTESTERS, type DecisionCalls } from './decisions.ts'
import { count, lens } from './list-checks.ts'

/** The exact shape of the inputs about decisions and contests: none without a reason. */

const firm = z.string().min(1).max(4_096)
const reason = z.string().trim().min(1).max(2_000)
const ofDecision = z.strictObject({ decision: count })
const ofContest = z.strictObject({ contest: count })

export const decisionChecks = {
  'decision.add': z.strictObject({ firm, lens, decision: z.enum(DECISIONS), reason }),
  'decision.remove': ofDecision,
  'decision.restore': ofDecision,
  'contest.add': z.strictObject({ firm, lens, by: z.enum(CONTESTERS), reason }),
  'contest.resolve': z.strictObject({ contest: count, outcome: z.enum(CONTEST_OUTCOMES), note: reason }),
  'contest.remove': ofContest,
  'contest.restore': ofContest,
} satisfies { readonly [K in keyof DecisionCalls]: z.ZodType<Input<K>> }
