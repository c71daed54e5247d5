import type { Exclusion, Lens, Referral } from '../criteria/names.ts'
import type { Candidate } from './candidate.ts'

/** `firms = eligible + Σ excluded + Σ referred`, one reason a firm. Candidates are the first of the eligible ones. */
export interface Ranking {
  readonly lens: Lens
  readonly model: { readonly id: string; readonly version: string }
  /** ISO date at which ages are counted. */
  readonly asOf: string
  readonly firms: number
  readonly eligible: number
  readonly excluded: Partial<Record<Exclusion, number>>
  readonly referred: Partial<Record<Referral, number>>
  readonly candidates: readonly Candidate[]
}
