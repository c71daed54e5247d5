import type { Lens, Tier } from '../../criteria/names.ts'

/** What became of a firm. */
export const OUTCOMES = ['converted', 'sold', 'passed-on', 'closed', 'still-there'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A firm as it was ranked, and what became of it. */
export interface OutcomeCase {
  readonly lens: Lens
  readonly model: { readonly id: string; readonly version: string }
  /** In [0, 100], as it was then. */
  readonly score: number
  readonly tier: Tier
  readonly outcome: Outcome
}

/** One case as the measures see it: its score, and whether what the model looks for came true. */
export interface Trial {
  readonly score: number
  readonly hit: boolean
}

/** Which outcomes count as hits: a conversion unless told otherwise. */
export const trialsOf = (
  cases: readonly OutcomeCase[],
  hits: readonly Outcome[] = ['converted'],
): readonly Trial[] => cases.map(({ score, outcome }) => ({ score, hit: hits.includes(outcome) }))
