import type { Model } from '../model.ts'
import { SECTOR } from './shared-criteria.ts'
import { because, judgement } from './sources.ts'
import { SUCCESSION } from './succession.ts'
import { SUCCESSION_PRESSURE, WORKFORCE } from './succession-criteria.ts'

const WEIGHED = because('weights-for-registers', judgement())

/** The succession lens for a register that has nothing on viability and need. */
export const SUCCESSION_REGISTRY: Model = {
  ...SUCCESSION,
  id: 'succession-registry',
  criteria: [
    { ...SUCCESSION_PRESSURE, weight: 0.5, source: WEIGHED },
    { ...WORKFORCE, weight: 0.25, source: WEIGHED },
    { ...SECTOR, weight: 0.25, source: WEIGHED },
  ],
}
