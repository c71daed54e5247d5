import type { Firm } from '../firm/firm.ts'
import type { StatusKind } from '../firm/status.ts'
import { isPast } from './elapsed.ts'
import { type FlagState, flagMasks } from './flag-masks.ts'
import { SIGNALS, type Signal } from './names.ts'
import { type Reader, UNKNOWN } from './reading.ts'

/**
 * Signs of distress that a register can carry, as masks over SIGNALS. Where the register speaks of status or
 * insolvency, no sign means none (a mask of 0); where it does not, the reading is unknown unless a sign is there.
 */
export const urgency: Reader = {
  id: 'urgency',
  read: (firm, { asOf, hasStatusColumn }) => {
    const { sure, possible } = flagMasks(SIGNALS.map((signal) => STATES[signal]?.(firm, asOf) ?? false))
    const isWatched = hasStatusColumn || firm.statusKind !== null || sure !== 0
    return isWatched ? { low: sure, high: possible } : UNKNOWN
  },
}

const statusIs =
  (kind: StatusKind) =>
  (firm: Firm): boolean =>
    firm.statusKind === kind

/** Below 1.1 Altman’s Z″ lies in the zone of distress (Altman 1995). */
const Z_DISTRESS = 1.1

const STATES: Partial<Record<Signal, (firm: Firm, asOf: string) => FlagState>> = {
  'insolvency-filing': statusIs('insolvency-filing'),
  'administration-or-liquidation': statusIs('administration-or-liquidation'),
  'strike-off': statusIs('strike-off-notice'),
  'accounts-late': ({ accountsDue }, asOf) =>
    accountsDue !== null && isPast(accountsDue, { months: 9, asOf }),
  'z-distress': ({ altmanZDoublePrime }) => altmanZDoublePrime !== null && altmanZDoublePrime < Z_DISTRESS,
}
