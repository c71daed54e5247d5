import { TIERS, type Tier } from '../../criteria/names.ts'
import { type Outcome, type OutcomeCase, trialsOf } from './outcome.ts'

export interface TierCalibration {
  readonly tier: Tier
  readonly cases: number
  readonly hits: number
  /** Hits over cases in [0, 1]; null without a case. */
  readonly rate: number | null
  /** The 95% interval of the rate (Wilson 1927). */
  readonly low: number
  readonly high: number
}

const Z = 1.959964

/** How often each tier came true; a tier without a case may be anything. */
export function calibrationByTier(
  cases: readonly OutcomeCase[],
  hits?: readonly Outcome[],
): readonly TierCalibration[] {
  return TIERS.map((tier) => {
    const trials = trialsOf(
      cases.filter((one) => one.tier === tier),
      hits,
    )
    const count = trials.filter(({ hit }) => hit).length
    const rate = trials.length === 0 ? null : count / trials.length
    return { tier, cases: trials.length, hits: count, rate, ...wilson(count, trials.length) }
  })
}

/** Where a share lies of which `hits` of `cases` were seen, with 95% confidence; [0, 1] without a case. */
export function wilson(hits: number, cases: number): { readonly low: number; readonly high: number } {
  if (cases === 0) return { low: 0, high: 1 }
  const rate = hits / cases
  const scale = 1 + Z ** 2 / cases
  const middle = (rate + Z ** 2 / (2 * cases)) / scale
  const reach = (Z * Math.sqrt((rate * (1 - rate)) / cases + Z ** 2 / (4 * cases ** 2))) / scale
  return { low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) }
}
