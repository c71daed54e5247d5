import type { Firm } from '../firm/firm.ts'
import { completedYears, isPast } from './elapsed.ts'
import { type FlagState, putFlag } from './flag-masks.ts'
import { GOVERNANCE_FLAGS, type GovernanceFlag } from './names.ts'
import { type Reader, type Reading, UNKNOWN } from './reading.ts'

/** Signs in a firm’s governance that nobody is being brought on, as masks over GOVERNANCE_FLAGS. */
export const governance: Reader = {
  id: 'governance',
  read: (firm, { asOf }) => governanceReading((flag) => STATES[flag](firm, asOf)),
}

/** Known as soon as one flag is. */
export function governanceReading(stateOf: (flag: GovernanceFlag) => FlagState): Reading {
  const masks = { sure: 0, possible: 0 }
  for (let bit = 0; bit < GOVERNANCE_FLAGS.length; bit++) {
    const flag = GOVERNANCE_FLAGS[bit]
    if (flag !== undefined) putFlag(masks, bit, stateOf(flag))
  }
  const nothingKnown = masks.sure === 0 && masks.possible === (1 << GOVERNANCE_FLAGS.length) - 1
  return nothingKnown ? UNKNOWN : { low: masks.sure, high: masks.possible }
}

/** So many years without a new director. */
export const LONG_YEARS = 10

const STATES: Record<GovernanceFlag, (firm: Firm, asOf: string) => FlagState> = {
  'sole-director': (firm) => firm.soleDirector,
  'no-new-director-10y': (firm, asOf) => {
    const { low, high } = completedYears(firm.newestAppointment, asOf)
    return Number.isNaN(low) ? null : { surely: low >= LONG_YEARS, possibly: high >= LONG_YEARS }
  },
  'unreplaced-exit': (firm) => firm.unreplacedExit,
  'late-accounts': ({ accountsDue }, asOf) =>
    accountsDue === null ? null : isPast(accountsDue, { months: 0, asOf }),
}
