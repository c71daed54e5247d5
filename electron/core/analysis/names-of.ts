import type { NamedFirm } from '../../../shared/contract/analysis.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { firmNames } from '../store/firms.ts'

/** Ids and names of some firms of a list, by their index. */
export function namesOf(
  { db }: Session,
  { data }: Pick<RankedList, 'data'>,
  indexes: readonly number[],
): (index: number) => NamedFirm {
  const wanted = [...new Set(indexes)]
  const found = firmNames(
    db,
    wanted.map((index) => data.keys[index] ?? 0),
  )
  const byIndex = new Map(wanted.map((index, place) => [index, found[place]]))
  return (index) => byIndex.get(index) ?? { id: '', name: '' }
}
