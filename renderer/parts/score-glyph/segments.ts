import { CRITERIA, type CriterionId, type Lens } from '../../../shared/criteria/names.ts'
import type { Part } from '../../../shared/scoring/part.ts'

/** What one criterion brings to a score, in points. `known + prior` is earned; `possible` could be. */
export interface Segment {
  readonly criterion: CriterionId
  readonly known: number
  readonly prior: number
  readonly possible: number
}

/** One segment per criterion that weighs anything, in the lens's order; all `known + prior` sum to the score. */
export function segmentsOf(parts: readonly Part[], lens: Lens): readonly Segment[] {
  return CRITERIA[lens]
    .map((criterion) =>
      segmentOf(
        criterion,
        parts.filter((part) => part.criterion === criterion),
      ),
    )
    .filter((segment) => segment.possible > 0)
}

function segmentOf(criterion: CriterionId, parts: readonly Part[]): Segment {
  const sum = (pick: (part: Part) => number) => parts.reduce((total, part) => total + pick(part), 0)
  return {
    criterion,
    known: sum((part) => (part.prior ? 0 : part.points)),
    prior: sum((part) => (part.prior ? part.points : 0)),
    possible: sum((part) => 100 * part.weight),
  }
}

/** A stretch of the track, from and to in points of 100. */
export interface Stretch {
  readonly criterion: CriterionId
  readonly hatched: boolean
  readonly from: number
  readonly to: number
}

/** The segments laid end to end from 0: what is known first, then what rests on an assumption. */
export function stretchesOf(segments: readonly Segment[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const { criterion, known, prior } of segments) {
    for (const [length, hatched] of [
      [known, false],
      [prior, true],
    ] as const) {
      if (length > 0) stretches.push({ criterion, hatched, from: at, to: at + length })
      at += length
    }
  }
  return stretches
}

/** Each criterion in a slot as wide as what it could bring, filled as far as it does. */
export function slotsOf(segments: readonly Segment[]): readonly (Segment & { readonly from: number })[] {
  let at = 0
  return segments.map((segment) => {
    const slot = { ...segment, from: at }
    at += segment.possible
    return slot
  })
}

/** Five dots: how many are filled for a coverage in percent. */
export const dotsOf = (coverage: number): number => Math.round(Math.min(100, Math.max(0, coverage)) / 20)
