import type { FirmComparison, FirmReach, ListRequest, WeightMove } from '../../../shared/contract/analysis.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { compareFirms } from '../../../shared/scoring/compare-firms.ts'
import { explainFirm } from '../../../shared/scoring/explain-firm.ts'
import { reachOf } from '../../../shared/scoring/reach.ts'
import { scoreAt } from '../../../shared/scoring/score-sheet.ts'
import { swaps } from '../../../shared/scoring/stability/weight-moves.ts'
import type { WithModel } from '../ranking/list-query.ts'
import { candidatesAt } from '../ranking/page-of.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { indexOf } from './shortlist.ts'

const USUAL_TOP = 10

/** Errors: `firm-unknown`, `firm-ambiguous`, `nothing-imported`. */
export function compareIds(
  session: Session,
  { ids, ...query }: WithModel<ListRequest & { readonly ids: readonly string[] }>,
): FirmComparison {
  const list = session.lists.of(query)
  const indexes = Uint32Array.from(ids, (id) => indexOf(session, list, id))
  const firms = candidatesAt(session, list, indexes)
  const [first, ...others] = firms
  if (first === undefined) return { firms, against: [] }
  return {
    firms,
    against: others.map((other, place) => ({
      id: other.id,
      lines: compareFirms(first.parts, other.parts),
      difference: first.score - other.score,
      swaps: swapsOf(list, [first, indexes[0] ?? 0], [other, indexes[place + 1] ?? 0]),
    })),
  }
}

type Placed = readonly [candidate: Candidate, index: number]

/** Where the two would change places, were there no one else. */
function swapsOf(list: RankedList, a: Placed, b: Placed): readonly WeightMove[] {
  if (a[0].rank === 0 || b[0].rank === 0) return []
  const order = Uint32Array.from(a[0].rank < b[0].rank ? [a[1], b[1]] : [b[1], a[1]])
  const { values, weights } = list
  return swaps({ values, weights, order, top: 2 }).map(({ criterion, from, to }) => ({ criterion, from, to }))
}

/** Errors: `firm-unknown`, `firm-ambiguous`, `nothing-imported`. */
export function reachOfId(
  session: Session,
  {
    id,
    top = USUAL_TOP,
    ...query
  }: WithModel<ListRequest & { readonly id: string; readonly top?: number | undefined }>,
): FirmReach {
  const list = session.lists.of(query)
  const index = indexOf(session, list, id)
  const last = list.head(top).at(-1)
  const wanted = last === undefined ? 0 : scoreAt(list.values, list.weights, last)
  const parts = explainFirm(list.data.readings, index, list.model, list.weights)
  return { ...reachOf(parts, wanted), rank: list.rankOf(index), top, wanted }
}
