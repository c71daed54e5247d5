import type { AsidePage, AsideQuery } from '../../../shared/contract/list-view.ts'
import { gateAt } from '../../../shared/scoring/reading-sheet.ts'
import type { Language } from '../../../shared/words/words.ts'
import type { Session } from '../session.ts'
import { firmsByKey } from '../store/firms.ts'
import { indexOfKey } from '../store/index-of-key.ts'
import { searchFirms } from '../store/search.ts'
import { nameOrder } from './name-order.ts'

/** Firms that a gate keeps out of a lens, by name. Errors: `nothing-imported`. */
export function asidePage(session: Session, query: AsideQuery, language: Language): AsidePage {
  const { lens, asOf, search, reason, offset, limit } = query
  const { data } = session.lists.of({ lens, asOf })
  const places = nameOrder(session.db, data, language)
  const gateOf = (index: number) => gateAt(data.readings, lens, index)
  const among =
    search === undefined || search.trim() === '' ? [...data.keys] : searchFirms(session.db, search)
  const indexes = among
    .map((key) => indexOfKey(data.keys, key))
    .filter((index) => {
      const gate = index === -1 ? null : gateOf(index)
      return gate !== null && (reason === undefined || gate.reason === reason)
    })
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  const keys = indexes.slice(offset, offset + limit).map((index) => data.keys[index] ?? 0)
  const firms = firmsByKey(session.db, session.terms, keys).flatMap((firm, place) => {
    const gate = gateOf(indexes[offset + place] ?? -1)
    if (gate === null) return []
    const { id, name, municipality, status } = firm
    return [{ id, name, municipality, status, reason: gate.reason }]
  })
  return { total: indexes.length, firms }
}
