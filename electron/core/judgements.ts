import type { Judgement, JudgementRequest } from '../../shared/contract/by-hand.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { isYesOrNo } from '../../shared/criteria/judged.ts'
import type { Context } from './context.ts'
import { findFirm } from './store/find-firm.ts'
import { shownKeyOf } from './store/firms.ts'
import { addJudgement, findJudgement, removeJudgement } from './store/judgements.ts'

/** Errors: `firm-unknown`, `firm-ambiguous`, `judgement-not-usable`. */
export function judge(context: Context, request: JudgementRequest): Judgement {
  const { desk, host, settings, words } = context
  const { db } = desk.session()
  const place = findFirm(db, request.id)
  const { about, value, reason } = request
  if (isYesOrNo(about) && value !== 0 && value !== 1)
    throw new AppError('judgement-not-usable', { about: words().say(`byHand.${about}`), value })
  const { author } = settings.get()
  const writtenAt = host.now().toISOString()
  const id = addJudgement(db, place, { about, value, reason, author, writtenAt })
  desk.firmChanged(place.key)
  return { id, firm: place.id, about, value, reason, author, writtenAt }
}

/** Errors: `judgement-unknown`. */
export function takeJudgementBack({ desk, host }: Context, id: number): null {
  const { db } = desk.session()
  const judgement = findJudgement(db, id)
  if (judgement === null) throw new AppError('judgement-unknown', { judgement: id })
  removeJudgement(db, judgement, host.now().toISOString())
  const key = shownKeyOf(db, judgement)
  if (key !== null) desk.firmChanged(key)
  return null
}
