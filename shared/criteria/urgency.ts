import type { Firm } from '../firm/firm.ts'
import type { StatusKind } from '../firm/status.ts'
import { isPast } from './elapsed.ts'
import { type FlagState, putFlag } from './flag-masks.ts'
import { SIGNALS, type Signal } from './names.ts'
import { type Reader, UNKNOWN } from './reading.ts'

/**
 * Signs of distress that a register can carry, as masks over SIGNALS. Where the register speaks of status or
 * insolvency, no sign means none (a mask of 0); where it does not, the reading is unknown unless a sign is there.
 */
export const urgency: Reader = {
  id: 'urgency',
  read: (firm, { asOf, hasStatusColumn }) => {
    const masks = { sure: 0, possible: 0 }
    for (const { bit, stateOf } of SIGNS) putFlag(masks, bit, stateOf(firm, asOf))
    const isWatched = hasStatusColumn || firm.statusKind !== null || masks.sure !== 0
    return isWatched ? { low: masks.sure, high: masks.possible } : UNKNOWN
  },
}

interface Sign {
  readonly bit: number
  readonly stateOf: (firm: Firm, asOf: string) => FlagState
}

const sign = (signal: Signal, stateOf: Sign['stateOf']): Sign => ({ bit: SIGNALS.indexOf(signal), stateOf })

const statusIs =
  (kind: StatusKind) =>
  (firm: Firm): boolean =>
    firm.statusKind === kind

/** Below 1.1 Altman’s Z″ lies in the zone of distress (Altman 1995). */
export const Z_DISTRESS = 1.1

/** Accounts so many months late are a sign of distress. */
export const LATE_MONTHS = 9

const SIGNS: readonly Sign[] = [
  sign('insolvency-filing', statusIs('insolvency-filing')),
  sign('administration-or-liquidation', statusIs('administration-or-liquidation')),
  sign('strike-off', statusIs('strike-off-notice')),
  sign(
    'accounts-late',
    ({ accountsDue }, asOf) => accountsDue !== null && isPast(accountsDue, { months: LATE_MONTHS, asOf }),
  ),
  sign(
    'z-distress',
    ({ altmanZDoublePrime }) => altmanZDoublePrime !== null && altmanZDoublePrime < Z_DISTRESS,
  ),
]
