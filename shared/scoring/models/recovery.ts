import type { Model } from '../model.ts'
import { COMMITTED_WORKFORCE, CORE, LEGAL_ROUTE, URGENCY } from './recovery-criteria.ts'
import { NEED, SECTOR, TIER_RULES } from './shared-criteria.ts'

/**
 * A firm in distress whose workers may take it over. The weights are the principal eigenvector (.2885 .2702 .1342
 * .0925 .1036 .1110) of pairwise judgements (expert judgement, November 2026), rounded.
 */
export const RECOVERY: Model = {
  id: 'recovery',
  version: '1',
  lens: 'recovery',
  criteria: [
    { ...URGENCY, weight: 0.29 },
    { ...CORE, weight: 0.27 },
    { ...COMMITTED_WORKFORCE, weight: 0.13 },
    { ...LEGAL_ROUTE, weight: 0.1 },
    { ...SECTOR, weight: 0.1 },
    { ...NEED, weight: 0.11 },
  ],
  tiers: TIER_RULES,
  signs: [],
}
