import type { Decision, DecisionRequest } from '../../../shared/contract/decisions.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Context } from '../context.ts'
import { addDecision, removeDecision, restoreDecision } from '../store/decisions.ts'
import { findFirm } from '../store/find-firm.ts'
import { scoreNow } from './score-now.ts'

/** Writes down what a person decided, why, and the score that stood beside it. Errors: `firm-unknown`, `firm-ambiguous`, `firm-objected`. */
export function decide({ desk, host, settings }: Context, request: DecisionRequest): Decision {
  const session = desk.session()
  const place = findFirm(session.db, request.firm)
  const { lens, decision, reason } = request
  const written = {
    ...{ lens, decision, reason },
    author: settings.get().author,
    writtenAt: host.now().toISOString(),
    stood: scoreNow(session, place, lens),
  }
  const id = addDecision(session.db, place, written)
  return { id, firm: place.id, ...written, removedAt: null }
}

/** Errors: `decision-unknown`. */
export function takeDecisionBack({ desk, host }: Context, decision: number): null {
  if (removeDecision(desk.session().db, decision, host.now().toISOString())) return null
  throw new AppError('decision-unknown', { decision })
}

/** Errors: `decision-unknown`. */
export function bringDecisionBack({ desk }: Context, decision: number): null {
  if (restoreDecision(desk.session().db, decision)) return null
  throw new AppError('decision-unknown', { decision })
}
