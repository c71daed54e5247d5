import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { queryOf, useView } from '../../parts/view/use-view.ts'
import { useCandidatesState } from './candidates-state.ts'
import { useThrottled } from './use-throttled.ts'

/** Not more often than a screen can be redrawn and read. */
const RERANK_MS = 40

export interface RankingQueries {
  /** What the list answers: the address, with the weights under the hand in place of its own. */
  readonly live: RankingQuery
  /** The address alone, for what need not follow every step of a slider. */
  readonly settled: RankingQuery
  /** True while the hand is ahead of what the list was asked. */
  readonly isBehind: boolean
}

/** While a page is on its way the weights wait, so that a slow machine ranks less often instead of later and later. */
export function useRankingQueries(): RankingQueries {
  const view = useView()
  const client = useQueryClient()
  // Looked up when the weights would follow: to draw the list whenever a page is asked for would take longer.
  const isAsking = useCallback(() => client.isFetching({ queryKey: ['ranking.page'] }) > 0, [client])
  const moved = useCandidatesState((state) => state.draft)
  const draft = useThrottled(moved, { milliseconds: RERANK_MS, isHeld: isAsking })
  const settled = useMemo(() => queryOf(view), [view])
  const live = useMemo(() => queryOf({ ...view, weights: draft ?? view.weights }), [view, draft])
  return { live, settled, isBehind: moved !== draft }
}
