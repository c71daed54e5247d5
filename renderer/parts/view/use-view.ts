import { replaceEqualDeep } from '@tanstack/react-query'
import { navigate } from 'wouter/use-hash-location'
import { create } from 'zustand'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { printView, readView, type View } from './view.ts'

export interface ViewChange {
  /** What is to be different; a function where that depends on what is there when it happens. */
  readonly change: Partial<View> | ((view: View) => Partial<View>)
  /** False adds a step to walk back to; true for what changes with every key stroke. */
  readonly replace?: boolean
}

/**
 * The view in the address, or a part of it: who names a part is not drawn anew while only others change, as the
 * weights do with every step of a slider.
 */
export const useView = create<View>(() => readView(location.search))

/** The first is the browser's own; wouter tells the others. */
for (const moved of ['popstate', 'pushState', 'replaceState']) addEventListener(moved, follow)

/** One address differs from the next in a part: the other parts stay the objects they were. */
function follow(): void {
  useView.setState((view) => replaceEqualDeep(view, readView(location.search)), true)
}

/** The view as a change would leave it. */
export function viewAfter({ change }: ViewChange): View {
  const view = useView.getState()
  return { ...view, ...(typeof change === 'function' ? change(view) : change) }
}

/** Changes the view without leaving the screen. */
export function changeView(change: ViewChange): void {
  navigate(`${location.hash}?${printView(viewAfter(change))}`, { replace: change.replace ?? false })
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
