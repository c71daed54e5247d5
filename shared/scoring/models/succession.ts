import type { Model } from '../model.ts'
import { NEED, SECTOR, TIER_RULES } from './shared-criteria.ts'
import { SUCCESSION_PRESSURE, WORKFORCE } from './succession-criteria.ts'
import { VIABILITY } from './viability.ts'

/**
 * A healthy firm whose owner will leave. The weights are the principal eigenvector (.3487 .2094 .2094 .1220 .1105)
 * of pairwise judgements (expert judgement, November 2026), rounded.
 */
export const SUCCESSION: Model = {
  id: 'succession',
  version: '1',
  lens: 'succession',
  criteria: [
    { ...SUCCESSION_PRESSURE, weight: 0.35 },
    { ...WORKFORCE, weight: 0.21 },
    { ...VIABILITY, weight: 0.21 },
    { ...SECTOR, weight: 0.12 },
    { ...NEED, weight: 0.11 },
  ],
  tiers: TIER_RULES,
  signs: ['owner-age', 'no-successor', 'firm-age', 'governance'],
}
