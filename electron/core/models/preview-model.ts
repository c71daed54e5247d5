import type { ModelPreview, PreviewedFirm, PreviewRequest } from '../../../shared/contract/models.ts'
import { type Mover, moversOf } from '../../../shared/scoring/movers.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import type { Words } from '../../../shared/words/words.ts'
import { namesOf } from '../analysis/names-of.ts'
import type { Session } from '../session.ts'
import { givenModel } from './model-in-force.ts'

const USUAL_TOP = 10
const MOST_MOVERS = 20

/** The list under another model or other weights, beside the list as it is. Errors: `entry-not-usable`, `nothing-imported`. */
export function previewModel(session: Session, request: PreviewRequest, words: Words): ModelPreview {
  const { lens, asOf, weights, top = USUAL_TOP } = request
  const list = session.lists.of({ lens, asOf })
  const model = request.model === undefined ? list.model : givenModel(request.model, lens, words)
  const values = request.model === undefined ? list.values : valueSheet(list.data.readings, model)
  const scores = scoreSheet(values, weightsOf(model, weights))
  const [before, after] = [list.order(), rankSheet(scores, list.data.tieOrder, list.data.readings.staff)]
  const movers = moversOf(before, after, { top, most: MOST_MOVERS })
  const nameOf = namesOf(session, list, [...before.subarray(0, top), ...after.subarray(0, top)])
  const headOf = (order: Uint32Array, score: Float64Array): PreviewedFirm[] =>
    [...order.subarray(0, top)].map((index, place) => ({
      ...nameOf(index),
      rank: place + 1,
      score: score[index] ?? 0,
    }))
  const named = ({ index, ...ranks }: Mover) => ({ ...nameOf(index), ...ranks })
  return {
    top,
    eligible: list.counts.eligible,
    before: headOf(before, list.scores.score),
    after: headOf(after, scores.score),
    entering: movers.entering.map(named),
    leaving: movers.leaving.map(named),
    furthest: movers.furthest.map(named),
  }
}
