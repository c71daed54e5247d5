import type { ScoreThen } from '../../../shared/contract/decisions.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { scoresAt } from '../../../shared/scoring/score-sheet.ts'
import { refuseObjected } from '../ranking/refuse-objected.ts'
import type { Session } from '../session.ts'
import type { FirmPlace } from '../store/firms.ts'
import { indexOfKey } from '../store/index-of-key.ts'

/**
 * A firm's score and rank by the model that ranks the lens in this workspace, whatever the sliders of a screen say.
 * Errors: `firm-objected`.
 */
export function scoreNow(
  { lists }: Session,
  { key, id: firm }: Pick<FirmPlace, 'key' | 'id'>,
  lens: Lens,
): ScoreThen {
  const list = lists.of({ lens })
  const index = indexOfKey(list.data.keys, key)
  refuseObjected(list, { index, id: firm })
  const { id, version } = list.model
  const rank = list.rankOf(index)
  return {
    score: scoresAt(list.values, list.weights, index).score,
    rank: rank === 0 ? null : rank,
    model: { id, version },
  }
}
