import { useEffect, useRef, useState } from 'react'
import type { RankingQuery } from '../../../shared/contract/ranking.ts'
import type { Candidate } from '../../../shared/scoring/candidate.ts'
import { movesOf, type Ranks, ranksOf } from './rank-moves.ts'

/** How long a move stays on the screen after the last change. */
const SHOWN_MS = 5_000

const NONE: Ranks = new Map()

interface Before {
  readonly list: string
  readonly weights: string
  readonly ranks: Ranks
}

/**
 * Places moved since the weights began to change, for some seconds. A changed filter or lens is another list, in
 * which nothing has moved.
 */
export function useRankMoves(query: RankingQuery, rows: readonly Candidate[], isStale: boolean): Ranks {
  const [moves, setMoves] = useState<Ranks>(NONE)
  const before = useRef<Before | null>(null)
  const list = JSON.stringify([query.lens, query.filter, query.sort, query.asOf])
  const weights = JSON.stringify(query.weights ?? null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: `rows` is a new array on every draw; its ids and ranks change with list, weights and isStale
  useEffect(() => {
    if (isStale || rows.length === 0) return
    const now = { list, weights, ranks: ranksOf(rows) }
    if (before.current?.list !== list) {
      before.current = now
      setMoves(NONE)
      return
    }
    if (before.current.weights === weights) {
      // Back to where they began, as by Ctrl+Z.
      setMoves(NONE)
      return
    }
    setMoves(movesOf(before.current.ranks, rows))
    const timer = setTimeout(() => {
      before.current = now
      setMoves(NONE)
    }, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [list, weights, isStale])
  return moves
}
