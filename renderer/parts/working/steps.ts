import type { Part } from '../../../shared/scoring/part.ts'

export interface Step {
  readonly part: Part
  /** Points before and after this part. */
  readonly from: number
  readonly to: number
}

/** The parts one after another: each starts where the one before ended, the last ends at the score. */
export function stepsOf(parts: readonly Part[]): readonly Step[] {
  let at = 0
  return parts.map((part) => {
    const from = at
    at += part.points
    return { part, from, to: at }
  })
}
