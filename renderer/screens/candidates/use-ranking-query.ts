import { useMemo } from 'react'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import { queryOf, useView } from '../../parts/view/use-view.ts'
import { useCandidatesState } from './candidates-state.ts'
import { useThrottled } from './use-throttled.ts'

/** Not more often than a screen can be redrawn and read. */
const RERANK_MS = 40

/** The ranking that is asked for: the address, with the weights under the hand in place of its own. */
export function useRankingQuery(): RankingQuery {
  const { view } = useView()
  const draft = useThrottled(
    useCandidatesState((state) => state.draft),
    RERANK_MS,
  )
  return useMemo(() => queryOf({ ...view, weights: draft ?? view.weights }), [view, draft])
}
