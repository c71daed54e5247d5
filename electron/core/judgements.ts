import type { Judgement, JudgementRequest } from '../../shared/contract/by-hand.ts'
import { AppError } from '../../shared/contract/errors.ts'
import { isYesOrNo } from '../../shared/criteria/judged.ts'
import type { Context } from './context.ts'
import type { Db } from './store/driver.ts'
import { findFirm } from './store/find-firm.ts'
import { shownKeyOf } from './store/firms.ts'
import {
  addJudgement,
  findJudgement,
  removeJudgement,
  removeOneJudgement,
  restoreJudgement,
  type StoredJudgement,
} from './store/judgements.ts'

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

/** `alone`: an earlier judgement about the same counts again, if there is one. Errors: `judgement-unknown`. */
export function takeJudgementBack(
  { desk, host }: Context,
  { judgement: id, alone = false }: { readonly judgement: number; readonly alone?: boolean | undefined },
): null {
  const { db } = desk.session()
  const judgement = judgementNamed(db, id)
  const at = host.now().toISOString()
  if (alone) removeOneJudgement(db, id, at)
  else removeJudgement(db, judgement, at)
  firmOfChanged(desk, judgement)
  return null
}

/** Errors: `judgement-unknown`. */
export function bringJudgementBack({ desk }: Context, id: number): null {
  const { db } = desk.session()
  restoreJudgement(db, id)
  firmOfChanged(desk, judgementNamed(db, id))
  return null
}

function judgementNamed(db: Db, id: number): StoredJudgement {
  const judgement = findJudgement(db, id)
  if (judgement === null) throw new AppError('judgement-unknown', { judgement: id })
  return judgement
}

function firmOfChanged(desk: Context['desk'], judgement: StoredJudgement): void {
  const key = shownKeyOf(desk.session().db, judgement)
  if (key !== null) desk.firmChanged(key)
}
