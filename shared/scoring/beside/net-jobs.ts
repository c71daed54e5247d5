import { asNumber } from '../check-input.ts'

/** Shares in [0, 1]. */
export interface NetJobsInput {
  /** Jobs if the firm is converted. */
  readonly gross: number
  /** Jobs of the reference case: what is left if nobody acts. */
  readonly reference: number
  /** Benefits that go to people outside the area. */
  readonly leakage: number
  /** Jobs lost elsewhere in the area because of these. */
  readonly displacement: number
  /** Jobs put in the place of others to draw support. */
  readonly substitution: number
  /** Further jobs through suppliers and wages spent; 1.1 is a tenth more. */
  readonly multiplier: number
}

export interface NetJobs {
  /** Jobs that stay in the area with and without the conversion, and the difference. */
  readonly converted: number
  readonly reference: number
  readonly net: number
}

/**
 * Net additional jobs: gross · (1 - leakage) · (1 - displacement) · (1 - substitution) · multiplier, less the same of
 * the reference case (English Partnerships, Additionality Guide). Throws InputFault for a number out of range.
 */
export function netJobs(input: NetJobsInput): NetJobs {
  const share = (key: 'leakage' | 'displacement' | 'substitution'): number =>
    1 - asNumber(input[key], key, { from: 0, to: 1 })
  const multiplier = asNumber(input.multiplier, 'multiplier', { from: 0, to: 10 })
  const kept = share('leakage') * share('displacement') * share('substitution') * multiplier
  const jobs = { from: 0, to: 10_000_000 }
  const converted = asNumber(input.gross, 'gross', jobs) * kept
  const reference = asNumber(input.reference, 'reference', jobs) * kept
  return { converted, reference, net: converted - reference }
}
