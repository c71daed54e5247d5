import { type MouseEvent, useCallback, useEffect, useRef } from 'react'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { bridge } from '../../bridge/bridge.ts'
import { useCandidatesState } from './candidates-state.ts'
import { joinedPick, NO_PICK, type Pick, toggledPick } from './pick.ts'

/** Firms picked by one Shift at most; "all" is for more. */
const MOST_AT_ONCE = 500

export interface Picking {
  readonly pick: Pick
  readonly toggle: (place: number, id: string) => void
  /** From where one last picked to here. */
  readonly reach: (place: number) => void
  readonly all: () => void
  readonly none: () => void
  /** True where a click with a key held was about picking. */
  readonly press: (place: number, id: string, event: MouseEvent) => boolean
}

/** Firms picked with Space, Ctrl and Shift, as lists do everywhere. */
export function usePicking(query: RankingQuery): Picking {
  const pick = useCandidatesState((state) => state.pick)
  const change = useCandidatesState((state) => state.change)
  const toggle = useCallback(
    (place: number, id: string) =>
      change({ anchor: place, pick: toggledPick(useCandidatesState.getState().pick, id) }),
    [change],
  )
  const latest = useRef(query)
  useEffect(() => {
    latest.current = query
  })
  const reach = useCallback(
    async (place: number) => {
      const { anchor } = useCandidatesState.getState()
      const offset = Math.max(Math.min(anchor, place), place - MOST_AT_ONCE + 1)
      const limit = Math.min(MOST_AT_ONCE, Math.abs(anchor - place) + 1)
      const { candidates } = await bridge.call('ranking.page', { ...latest.current, offset, limit })
      change({
        pick: joinedPick(
          useCandidatesState.getState().pick,
          candidates.map(({ id }) => id),
        ),
      })
    },
    [change],
  )
  const press = useCallback(
    (place: number, id: string, event: MouseEvent) => {
      if (event.shiftKey) void reach(place)
      else if (event.ctrlKey || event.metaKey) toggle(place, id)
      else change({ anchor: place })
      return event.shiftKey || event.ctrlKey || event.metaKey
    },
    [reach, toggle, change],
  )
  return {
    pick,
    toggle,
    reach,
    all: () => change({ pick: 'all' }),
    none: () => change({ pick: NO_PICK }),
    press,
  }
}
