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

export interface ViewInAddress {
  readonly view: View
  /** Changes it without leaving the screen. This and the next are always the same functions. */
  readonly changeView: (change: ViewChange) => void
  /** The view as a change would leave it. */
  readonly viewAfter: (change: ViewChange) => View
}

/** The view in the address. */
export function useView(): ViewInAddress {
  const [path, navigate] = useLocation()
  const view = viewOf(useSearch())
  const latest = useRef({ path, view })
  useLayoutEffect(() => {
    latest.current = { path, view }
  })
  const viewAfter = useCallback(({ change }: ViewChange) => {
    const now = latest.current.view
    return { ...now, ...(typeof change === 'function' ? change(now) : change) }
  }, [])
  const changeView = useCallback(
    (change: ViewChange) =>
      navigate(`${latest.current.path}?${printView(viewAfter(change))}`, {
        replace: change.replace ?? false,
      }),
    [navigate, viewAfter],
  )
  return { view, changeView, viewAfter }
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
