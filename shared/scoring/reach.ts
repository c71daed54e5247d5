import type { Part } from './part.ts'

/** What knowing more of a firm could add to its score. */
export interface Reach {
  /** Points missing to the score that is wanted; 0 or less = it is reached. */
  readonly missing: number
  /** Whether all answers together, each the best there could be, would do. */
  readonly isPossible: boolean
  /** Lines that are not fully known, the one that could add most first. */
  readonly answers: readonly ReachAnswer[]
}

export interface ReachAnswer {
  readonly criterion: Part['criterion']
  readonly indicator: Part['indicator']
  /** Points that the best answer would add, and the worst would cost. */
  readonly gain: number
  readonly loss: number
  /** Whether the best answer alone would do. */
  readonly suffices: boolean
}

/**
 * What would move a firm to a score, such as that of the last firm in the top of the list, through what is not yet
 * known of it. `parts` as `explainFirm` gives them.
 */
export function reachOf(parts: readonly Part[], wanted: number): Reach {
  const score = parts.reduce((sum, { points }) => sum + points, 0)
  const missing = wanted - score
  const answers = parts
    .filter(({ low, high }) => high - low > 1e-12)
    .map(({ criterion, indicator, weight, value, low, high }) => {
      const gain = 100 * weight * (high - value)
      return { criterion, indicator, gain, loss: 100 * weight * (value - low), suffices: gain >= missing }
    })
    .sort((a, b) => b.gain - a.gain)
  const most = answers.reduce((sum, { gain }) => sum + gain, 0)
  return { missing, isPossible: most >= missing - 1e-9, answers }
}
