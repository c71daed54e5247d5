import { type QueryKey, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { RankingPage, RankingQuery } from '../../../shared/contract/ranking.ts'
import { bridge } from '../../bridge/bridge.ts'
import { changeView, queryOf, type ViewChange, viewAfter } from '../../parts/view/use-view.ts'
import { PAGE_ROWS } from './pages.ts'

interface PageQuestion {
  readonly queryKey: QueryKey
  readonly queryFn: () => Promise<RankingPage>
}

/** The question for a page of the list, from 0; whoever asks the same shares the answer. */
export function pageQuestion(query: RankingQuery, number: number): PageQuestion {
  const input = { ...query, offset: number * PAGE_ROWS, limit: PAGE_ROWS }
  return { queryKey: ['ranking.page', input], queryFn: () => bridge.call('ranking.page', input) }
}

/**
 * Changes the view, and first sends off what the list will ask: until the changed screen is drawn and asks for itself,
 * the core has half of its answer.
 */
export function useListChange(): (change: ViewChange) => void {
  const client = useQueryClient()
  return useCallback(
    (change) => {
      void client.prefetchQuery(pageQuestion(queryOf(viewAfter(change)), 0))
      changeView(change)
    },
    [client],
  )
}
