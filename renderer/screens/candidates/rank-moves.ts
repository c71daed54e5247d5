import type { Candidate } from '../../../shared/scoring/candidate.ts'

export type Ranks = ReadonlyMap<string, number>

export const ranksOf = (rows: readonly Candidate[]): Ranks => new Map(rows.map(({ id, rank }) => [id, rank]))

/** How many places each firm went up (positive) or down since `before`; firms not seen then are left out. */
export function movesOf(before: Ranks, rows: readonly Candidate[]): Ranks {
  const moves = new Map<string, number>()
  for (const { id, rank } of rows) {
    const was = before.get(id)
    if (was !== undefined && was !== rank) moves.set(id, was - rank)
  }
  return moves
}
