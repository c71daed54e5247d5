import type { Input } from '../../../shared/contract/api.ts'
import type { Contest, ContestRequest } from '../../../shared/contract/decisions.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { Context } from '../context.ts'
import {
  addContest,
  findContest,
  markContestRemoved,
  resolveContest,
  type StoredContest,
} from '../store/contests.ts'
import type { Db } from '../store/driver.ts'
import { findFirm } from '../store/find-firm.ts'
import { shownKeyOf } from '../store/firms.ts'
import { scoreNow } from './score-now.ts'

/** Writes down who says that a score is wrong, and why; the firm is marked while it is open. Errors: `firm-unknown`, `firm-ambiguous`, `firm-objected`. */
export function contest({ desk, host, settings }: Context, request: ContestRequest): Contest {
  const session = desk.session()
  const place = findFirm(session.db, request.firm)
  const { lens, by, reason } = request
  const written = {
    ...{ lens, by, reason },
    author: settings.get().author,
    writtenAt: host.now().toISOString(),
    before: scoreNow(session, place, lens),
  }
  const id = addContest(session.db, place, written)
  desk.firmChanged(place.key)
  return { id, firm: place.id, ...written, resolution: null }
}

/** Scores the firm anew and says what was found. Errors: `contest-unknown`, `contest-resolved`, `firm-unknown`. */
export function settleContest(
  { desk, host, settings }: Context,
  { contest: id, outcome, note }: Input<'contest.resolve'>,
): Contest {
  const session = desk.session()
  const { source, ...open } = openContest(session.db, id)
  const key = shownKeyOf(session.db, { source, firm: open.firm })
  if (key === null) throw new AppError('firm-unknown', { firm: open.firm })
  // Read again from the file before it is scored: nothing that was computed earlier counts.
  desk.firmChanged(key)
  const resolution = {
    ...{ outcome, note },
    author: settings.get().author,
    resolvedAt: host.now().toISOString(),
    after: scoreNow(session, { key, id: open.firm }, open.lens),
  }
  resolveContest(session.db, id, resolution)
  desk.firmChanged(key)
  return { ...open, resolution }
}

/** Errors: `contest-unknown`, `contest-resolved`. */
export function takeContestAway({ desk, host }: Context, id: number): null {
  const { db } = desk.session()
  const open = openContest(db, id)
  markContestRemoved(db, id, host.now().toISOString())
  return markAgain(desk, open)
}

/** Errors: `contest-unknown`. */
export function bringContestBack({ desk }: Context, id: number): null {
  const { db } = desk.session()
  const removed = findContest(db, id, { removed: true })
  if (removed === null) throw new AppError('contest-unknown', { contest: id })
  markContestRemoved(db, id, null)
  return markAgain(desk, removed)
}

function openContest(db: Db, id: number): StoredContest {
  const found = findContest(db, id, { removed: false })
  if (found === null) throw new AppError('contest-unknown', { contest: id })
  if (found.resolution === null) return found
  throw new AppError('contest-resolved', { contest: id, date: found.resolution.resolvedAt.slice(0, 10) })
}

function markAgain(desk: Context['desk'], { source, firm }: StoredContest): null {
  const key = shownKeyOf(desk.session().db, { source, firm })
  if (key !== null) desk.firmChanged(key)
  return null
}
