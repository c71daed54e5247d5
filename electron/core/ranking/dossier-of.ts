import type { Dossier } from '../../../shared/contract/ranking.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { nextQuestion } from '../../../shared/scoring/next-question.ts'
import { gateAt } from '../../../shared/scoring/reading-sheet.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Session } from '../session.ts'
import { contestsOf } from '../store/contests.ts'
import { decisionsOf } from '../store/decisions.ts'
import { distressOf } from '../store/distress.ts'
import { findFirm } from '../store/find-firm.ts'
import { firmsByKey, originOf } from '../store/firms.ts'
import { indexOfKey } from '../store/index-of-key.ts'
import { byHandOf } from './by-hand-of.ts'
import { candidateOf } from './candidate-of.ts'
import { passing } from './filter-masks.ts'
import type { ListQuery } from './list-query.ts'
import { ask, orderOf } from './page-of.ts'
import type { RankedList } from './ranked-list.ts'

/** Everything known and computed about one firm. Errors: `firm-unknown`, `firm-ambiguous`, `nothing-imported`. */
export function dossierOf(
  session: Session,
  query: ListQuery & { readonly id: string },
  words: Words,
): Dossier {
  const { list, masks } = ask(session, query)
  const place = findFirm(session.db, query.id)
  const { key } = place
  const index = indexOfKey(list.data.keys, key)
  const firm = firmsByKey(session.db, session.terms, [key])[0]
  if (firm === undefined) throw new Error(`firm ${key} is shown but cannot be read`)
  const calculation = candidateOf(list, index, firm)
  return {
    firm,
    origin: originOf(session.db, key),
    standing: standingOf(list, index, calculation),
    calculation,
    model: { id: list.model.id, version: list.model.version },
    lens: query.lens,
    asOf: list.data.asOf,
    nextQuestion: questionOf(calculation, words),
    decisions: decisionsOf(session.db, place, query.lens),
    contests: contestsOf(session.db, place, query.lens),
    byHand: byHandOf(session, list, place, words),
    distress: distressOf(session.db, place),
    neighbours: neighboursOf(session, list, passing(list, masks, orderOf(session, list, query)), index),
  }
}

function standingOf(list: RankedList, index: number, candidate: Candidate): Dossier['standing'] {
  const gate = gateAt(list.data.readings, list.model.lens, index)
  return gate ?? { kind: 'ranked', candidate, of: list.counts.eligible }
}

function questionOf(calculation: Candidate, words: Words): Dossier['nextQuestion'] {
  const next = nextQuestion(calculation.parts)
  if (next === null) return null
  return {
    ...next,
    question: words.say(`questions.${next.indicator}`),
    where: words.say(`questions.${next.indicator}-where`),
  }
}

function neighboursOf(
  session: Session,
  list: RankedList,
  order: Uint32Array,
  index: number,
): Dossier['neighbours'] {
  const place = order.indexOf(index)
  const idAt = (at: number): string | null => {
    const firm = place === -1 ? undefined : order[at]
    if (firm === undefined) return null
    return firmsByKey(session.db, session.terms, [list.data.keys[firm] ?? 0])[0]?.id ?? null
  }
  return { previous: idAt(place - 1), next: idAt(place + 1) }
}
