import type { Judged } from '../criteria/judged.ts'
import type { ScoresOfFirm } from '../scoring/score-sheet.ts'
import type { Edit } from './edits.ts'

/** A value put on something by a person who knows the firm. */
export interface JudgementRequest {
  readonly id: string
  readonly about: Judged
  /** In [0, 1]; of a sign and of the gate 1 yes, 0 no. */
  readonly value: number
  readonly reason: string
}

export interface Judgement {
  readonly id: number
  readonly firm: string
  readonly about: Judged
  readonly value: number
  readonly reason: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
}

/** All that people put over the register's word of a firm; the score beside the one it would have without. */
export interface ByHand {
  readonly edits: readonly Edit[]
  readonly judgements: readonly Judgement[]
  /** From the register (and lists of distress) alone; null where nothing was typed or judged. */
  readonly without: ScoresOfFirm | null
}
