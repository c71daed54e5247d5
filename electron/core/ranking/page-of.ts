import type { Facets, RankingPage } from '../../../shared/contract/ranking.ts'
import type { Firm } from '../../../shared/firm/firm.ts'
import type { Session } from '../session.ts'
import { firmsByKey } from '../store/firms.ts'
import { candidateOf } from './candidate-of.ts'
import { decisionCodes } from './decision-codes.ts'
import { facetsOf } from './facets-of.ts'
import { type FilterMasks, filterMasks, firstPassing, passing } from './filter-masks.ts'
import type { ListQuery } from './list-query.ts'
import { nameOrder } from './name-order.ts'
import type { RankedList } from './ranked-list.ts'
import type { AskedOrder } from './sorted-order.ts'
import type { WorkspaceData } from './workspace-data.ts'

/** Places that are found without putting the whole list in order. */
const HEAD = 200

/** Errors: `nothing-imported`. */
export function pageOf(
  session: Session,
  query: ListQuery & { readonly offset: number; readonly limit: number },
): RankingPage {
  const { list, masks } = ask(session, query)
  const end = query.offset + query.limit
  const sort = query.sort ?? []
  const isHead = sort.length === 0 && end <= HEAD
  const { firms, total } = isHead
    ? firstPassing(list, masks, end)
    : allPassing(list, masks, orderOf(session, list, query))
  return {
    ...headingOf(list),
    total,
    offset: query.offset,
    candidates: candidatesAt(session, list, firms.subarray(query.offset, end)),
  }
}

function allPassing(list: RankedList, masks: FilterMasks, order: AskedOrder | null) {
  const firms = passing(list, masks, order)
  return { firms, total: firms.length }
}

export function facetsFor(session: Session, query: ListQuery): Facets {
  const { list, masks } = ask(session, query)
  return facetsOf(list, masks, query.language, decisionCodes(session.db, list))
}

export function ask(session: Session, query: ListQuery): { list: RankedList; masks: FilterMasks } {
  const list = session.lists.of(query)
  return { list, masks: filterMasks(session.db, list, query.filter ?? {}) }
}

/** The order that is asked for, with names as the reader's language sorts them. */
export const orderOf = (
  { db }: Session,
  { data }: RankedList,
  { sort = [], language = 'en' }: Pick<ListQuery, 'sort' | 'language'>,
): AskedOrder => ({ sort, language, names: () => nameOrder(db, data, language) })

/** Everything about a list but its rows. */
export function headingOf(list: RankedList): Omit<RankingPage, 'total' | 'offset' | 'candidates'> {
  const { model, weights, data, counts } = list
  return {
    lens: model.lens,
    model: { id: model.id, version: model.version },
    asOf: data.asOf,
    ...counts,
    criteria: model.criteria.map(({ id, weight }, row) => ({
      id,
      weight: weights[row] ?? 0,
      usual: weight,
    })),
  }
}

export function candidatesAt(session: Session, list: RankedList, indexes: Uint32Array) {
  const keys = [...indexes].map((index) => list.data.keys[index] ?? 0)
  return firmsOf(session, list.data, keys).map((firm, place) => candidateOf(list, indexes[place] ?? 0, firm))
}

/** A slider shows the same firms over and over: of each set of data the latest that were read are at hand. */
const READ = new WeakMap<WorkspaceData, Map<number, Firm>>()
const MOST_READ = 2_000

function firmsOf({ db, terms }: Session, data: WorkspaceData, keys: readonly number[]): readonly Firm[] {
  if (keys.length > MOST_READ) return firmsByKey(db, terms, keys)
  const known = READ.get(data) ?? new Map<number, Firm>()
  READ.set(data, known)
  const wanted = keys.filter((key) => !known.has(key))
  if (known.size + wanted.length > MOST_READ) {
    known.clear()
    return firmsByKey(db, terms, keys)
  }
  if (wanted.length > 0)
    for (const [place, firm] of firmsByKey(db, terms, wanted).entries()) known.set(wanted[place] ?? 0, firm)
  return keys.flatMap((key) => known.get(key) ?? [])
}
