import type { ShortlistRequest } from '../../../shared/contract/analysis.ts'
import { AppError } from '../../../shared/contract/errors.ts'
import type { WithModel } from '../ranking/list-query.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import { refuseObjected } from '../ranking/refuse-objected.ts'
import type { Session } from '../session.ts'
import { findFirm } from '../store/find-firm.ts'
import { indexOfKey } from '../store/index-of-key.ts'

export type Shortlisting = WithModel<ShortlistRequest>

const USUAL_TOP = 20

export interface Shortlist {
  readonly list: RankedList
  /** Indexes of the firms named, in their order, else of the first of the list. */
  readonly indexes: Uint32Array
}

/** Errors: `firm-unknown`, `firm-ambiguous`, `nothing-imported`. */
export function shortlistOf(session: Session, { ids, top = USUAL_TOP, ...query }: Shortlisting): Shortlist {
  const list = session.lists.of(query)
  if (ids === undefined) return { list, indexes: list.head(top).slice() }
  const indexes = Uint32Array.from(new Set(ids.map((id) => indexOf(session, list, id))))
  return { list, indexes }
}

/** Index of a firm in the arrays of a list. Errors: `firm-unknown`, `firm-ambiguous`, `firm-objected`. */
export function indexOf({ db }: Session, list: RankedList, id: string): number {
  const index = indexOfKey(list.data.keys, findFirm(db, id).key)
  if (index === -1) throw new AppError('firm-unknown', { firm: id })
  refuseObjected(list, { index, id })
  return index
}
