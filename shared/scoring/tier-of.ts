import type { Tier } from '../criteria/names.ts'
import type { Model } from './model.ts'

/** Far below what a register can tell, far above what a sum of ten numbers loses. */
export const ROUNDING = 1e-9

/** The tier of a firm: scores and coverage in [0, 100], `signs` how many of the model's signs are known. */
export function tierOf(
  firm: {
    readonly score: number
    readonly low: number
    readonly coverage: number
    readonly signs: number
  },
  { tiers, signs }: Pick<Model, 'tiers' | 'signs'>,
): Tier {
  if (!reaches(firm.coverage, tiers.coverage)) return '?'
  if (signs.length > 0 && firm.signs === 0) return '?'
  const isRedHerring = signs.length > 0 && firm.signs === 1
  if (!isRedHerring && reaches(firm.score, tiers.A.score) && reaches(firm.low, tiers.A.low)) return 'A'
  return reaches(firm.score, tiers.B.score) ? 'B' : 'C'
}

const reaches = (value: number, limit: number): boolean => value >= limit - ROUNDING
