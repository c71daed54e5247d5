import { useMemo } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { printView, readView, type View } from './view.ts'

export interface ViewChange {
  readonly change: Partial<View>
  /** False adds a step to walk back to; true for what changes with every key stroke. */
  readonly replace?: boolean
}

/** The view in the address, and the way to change it without leaving the screen. */
export function useView(): { view: View; changeView: (change: ViewChange) => void } {
  const search = useSearch()
  const [path, navigate] = useLocation()
  const view = useMemo(() => readView(search), [search])
  const changeView = ({ change, replace = false }: ViewChange) =>
    navigate(`${path}?${printView({ ...view, ...change })}`, { replace })
  return { view, changeView }
}

/** The question to the core that a view stands for. */
export function queryOf({ lens, weights, filter, sort }: View): RankingQuery {
  return {
    lens,
    ...(weights ? { weights } : {}),
    ...(Object.keys(filter).length > 0 ? { filter } : {}),
    ...(sort.length > 0 ? { sort } : {}),
  }
}
