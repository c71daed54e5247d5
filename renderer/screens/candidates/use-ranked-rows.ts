import { useQueries } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { RankingPage, RankingQuery } from '../../../shared/contract/ranking.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { pageQuestion } from './page-question.ts'
import { PAGE_ROWS, pagesOf } from './pages.ts'

/** Pages of weights that were only passed through are of no more use. */
const KEPT_MS = 15_000

export interface RankedRows {
  /** null while it is on its way. */
  readonly rowAt: (place: number) => Candidate | null
  /** True while what is shown answers the question before. */
  readonly isStale: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/**
 * Fetches only the pages of the list that are in view. While a changed question is being answered the same places
 * of the answer before stay on the screen.
 */
export function useRankedRows(query: RankingQuery, first: number, last: number): RankedRows {
  const wanted = pagesOf(first, last)
  const shown = useRef<ReadonlyMap<number, RankingPage>>(new Map())
  const answers = useQueries({
    queries: wanted.map((number) => ({
      ...pageQuestion(query, number),
      gcTime: KEPT_MS,
    })),
  })

  const pages = new Map<number, RankingPage>()
  wanted.forEach((number, index) => {
    const page = answers[index]?.data ?? shown.current.get(number)
    if (page) pages.set(number, page)
  })
  useEffect(() => {
    shown.current = pages
  })

  return {
    rowAt: (place) => pages.get(Math.floor(place / PAGE_ROWS))?.candidates[place % PAGE_ROWS] ?? null,
    isStale: answers.some((answer) => answer.isPending),
    error: answers.find((answer) => answer.error)?.error ?? null,
    retry: () => {
      for (const answer of answers) if (answer.error) answer.refetch()
    },
  }
}
