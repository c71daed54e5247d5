import type { ByHand, Judgement } from '../../../shared/contract/by-hand.ts'
import { judgeFirm } from '../../../shared/scoring/judge-firm.ts'
import { addFirm, createReadingSheet } from '../../../shared/scoring/reading-sheet.ts'
import { type ScoresOfFirm, scoresAt } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import type { Words } from '../../../shared/words/words.ts'
import { listEdits } from '../edits.ts'
import { fillNeed } from '../places/fill-need.ts'
import { pointOfFirm } from '../places/land.ts'
import type { Session } from '../session.ts'
import { editedFirms } from '../store/edits.ts'
import { type FirmPlace, registerFirms } from '../store/firms.ts'
import { judgementsOf, type StoredJudgement } from '../store/judgements.ts'
import { listedSignsOf } from '../store/listed-signs.ts'
import type { RankedList } from './ranked-list.ts'
import { readingRules } from './workspace-data.ts'

/** Everything that people put over the register's word of a firm, and the score without it. */
export function byHandOf(session: Session, list: RankedList, place: FirmPlace, words: Words): ByHand {
  const edits = listEdits(session, `${place.sourceName}:${place.id}`, words)
  const judgements = judgementsOf(session.db, place).map(toJudgement)
  const isTouched = edits.length + judgements.length > 0
  return { edits, judgements, without: isTouched ? scoresOfRegister(session, list, place) : null }
}

const toJudgement = ({ source: _source, ...judgement }: StoredJudgement): Judgement => judgement

/** By the list's model. */
function scoresOfRegister({ db, terms }: Session, list: RankedList, place: FirmPlace): ScoresOfFirm {
  const found = registerFirms(db, terms, [place.key])[0]
  if (found === undefined) throw new Error(`firm ${place.key} is shown but cannot be read`)
  const sheet = createReadingSheet(1)
  const firm = editedFirms(db, []).apply(found.snapshot, found.firm)
  const index = addFirm(sheet, firm, readingRules(db, list.data.asOf))
  const { places, placeOf, support } = list.data.land.territory()
  const text = firm.municipality === null ? 0 : list.data.labels.municipality.texts.indexOf(firm.municipality)
  const point = pointOfFirm(firm)
  fillNeed(sheet, { index, place: places[placeOf[text] ?? -1] ?? null, point }, support)
  judgeFirm(sheet, index, listedSignsOf(db, place))
  return scoresAt(valueSheet(sheet, list.model), list.weights, index)
}
