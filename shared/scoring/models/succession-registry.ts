import type { Model } from '../model.ts'
import { SECTOR } from './shared-criteria.ts'
import { SUCCESSION } from './succession.ts'
import { SUCCESSION_PRESSURE, WORKFORCE } from './succession-criteria.ts'

/** The succession lens for a register that has nothing on viability and need. */
export const SUCCESSION_REGISTRY: Model = {
  ...SUCCESSION,
  id: 'succession-registry',
  criteria: [
    { ...SUCCESSION_PRESSURE, weight: 0.5 },
    { ...WORKFORCE, weight: 0.25 },
    { ...SECTOR, weight: 0.25 },
  ],
}
