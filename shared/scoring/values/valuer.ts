/** What is known about a value in [0, 1]; written over and over by the loops, so that none is allocated per firm. */
export interface Evaluation {
  point: number
  /** At the worst and the best that the unknown could be. */
  low: number
  high: number
  /** Share that rests on known values, in [0, 1]. */
  known: number
  /** Which of the indicator's readings was used; -1 = none. */
  used: number
}

/** Puts a value on a known reading: sets `point`, `low` and `high`. */
export type Valuer = (low: number, high: number, out: Evaluation) => void

export const newEvaluation = (): Evaluation => ({ point: 0, low: 0, high: 0, known: 0, used: -1 })

export const setExactly = (out: Evaluation, value: number): void => {
  out.point = value
  out.low = value
  out.high = value
}

/** "As is": the reading is a value already, or a band of values with its middle as the point. */
export const asIs: Valuer = (low, high, out) => {
  out.point = low === high ? low : (low + high) / 2
  out.low = low
  out.high = high
}
