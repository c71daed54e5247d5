import type { LocatedFirms } from '../../../shared/contract/places.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import type { ListQuery } from '../ranking/list-query.ts'
import type { Session } from '../session.ts'
import { firmNames } from '../store/firms.ts'
import { candidatesOf } from './place-table.ts'

/** More points than this are a blot on the map, not a picture. */
const MOST = 2_000

/** Errors: `nothing-imported`. */
export function locatedFirms(session: Session, query: ListQuery): LocatedFirms {
  const list = session.lists.of(query)
  const candidates = candidatesOf(session, list, query)
  const found: { readonly index: number; readonly point: readonly [number, number] }[] = []
  let located = 0
  for (const index of candidates) {
    const point = list.data.land.pointOf(index)
    if (point === null) continue
    located += 1
    if (found.length < MOST) found.push({ index, point })
  }
  const keys = found.map(({ index }) => list.data.keys[index] ?? 0)
  const names = firmNames(session.db, keys)
  return {
    firms: found.map(({ index, point }, place) => ({
      id: names[place]?.id ?? '',
      name: names[place]?.name ?? '',
      tier: TIERS[list.scores.tier[index] ?? 0] ?? '?',
      point,
    })),
    located,
    total: candidates.length,
  }
}
