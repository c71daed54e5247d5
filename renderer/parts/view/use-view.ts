import { replaceEqualDeep } from '@tanstack/react-query'
import { useCallback, useLayoutEffect, useRef } from 'react'
import { useLocation, useSearch } from 'wouter'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { printView, readView, type View } from './view.ts'

export interface ViewChange {
  /** What is to be different; a function where that depends on what is there when it happens. */
  readonly change: Partial<View> | ((view: View) => Partial<View>)
  /** False adds a step to walk back to; true for what changes with every key stroke. */
  readonly replace?: boolean
}

/**
 * The view in the address, and the way to change it without leaving the screen: always the same function, which
 * returns the view as it will be.
 */
export function useView(): { view: View; changeView: (change: ViewChange) => View } {
  const [path, navigate] = useLocation()
  const view = viewOf(useSearch())
  const latest = useRef({ path, view })
  useLayoutEffect(() => {
    latest.current = { path, view }
  })
  const changeView = useCallback(
    ({ change, replace = false }: ViewChange) => {
      const now = latest.current
      const changed = typeof change === 'function' ? change(now.view) : change
      const next = { ...now.view, ...changed }
      navigate(`${now.path}?${printView(next)}`, { replace })
      return next
    },
    [navigate],
  )
  return { view, changeView }
}

let read: { readonly search: string; readonly view: View } = { search: '', view: readView('') }

/** One address differs from the next in a part: the other parts stay the objects they were, and need no new drawing. */
function viewOf(search: string): View {
  if (search !== read.search) read = { search, view: replaceEqualDeep(read.view, readView(search)) }
  return read.view
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
