import { useCallback, useEffect, useRef } from 'react'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { useCandidatesState } from './candidates-state.ts'
import { NO_PICK } from './pick.ts'
import type { RowWindow } from './use-row-window.ts'

export interface ChosenInput {
  readonly query: RankingQuery
  /** In view. */
  readonly places: readonly number[]
  readonly rowAt: (place: number) => Candidate | null
  readonly isStale: boolean
  readonly view: RowWindow
}

export interface Chosen {
  /** Place at which the keys are. */
  readonly active: number
  readonly chosen: string | null
  /** `id` is null while the row is on its way. */
  readonly choose: (place: number, id: string | null) => void
}

/** The chosen firm: it stays chosen where weights move it, and another list begins without one. */
export function useChosen({ query, places, rowAt, isStale, view }: ChosenInput): Chosen {
  const active = useCandidatesState((state) => state.active)
  const chosen = useCandidatesState((state) => state.chosen)
  const change = useCandidatesState((state) => state.change)
  const choose = useCallback(
    (place: number, id: string | null) => change({ active: place, chosen: id }),
    [change],
  )

  const arrived = rowAt(active)?.id ?? null
  const moved = places.find((place) => rowAt(place)?.id === chosen)
  useEffect(() => {
    if (isStale || active < 0) return
    if (chosen === null && arrived !== null) change({ chosen: arrived })
    if (chosen !== null && arrived !== chosen && moved !== undefined) change({ active: moved })
  }, [isStale, active, chosen, arrived, moved, change])

  const firms = JSON.stringify([query.lens, query.filter])
  const list = JSON.stringify([firms, query.sort])
  const picked = useRef(firms)
  const shown = useRef(list)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view is another object on every draw
  useEffect(() => {
    if (shown.current === list) return
    shown.current = list
    change({ active: -1, chosen: null, anchor: 0, ...(picked.current === firms ? {} : { pick: NO_PICK }) })
    picked.current = firms
    view.toStart()
  }, [list, change])

  // biome-ignore lint/correctness/useExhaustiveDependencies: once: back from a firm, the list stands where it was left
  useEffect(() => {
    if (active >= 0) view.reveal(active)
  }, [])

  return { active, chosen, choose }
}
