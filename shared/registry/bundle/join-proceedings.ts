import type { Firm } from '../../firm/firm.ts'
import type { StatusKind } from '../../firm/status.ts'
import { isGraver } from '../graver.ts'
import type { FirmFact } from './fact.ts'

/** The gravest proceeding that is still open gives the status, unless the firm's own row says something graver. */
export function joinProceedings(firm: Firm, proceedings: readonly FirmFact[], asOf: string): Firm {
  const gravest = proceedings
    .filter(({ until }) => until === null || until > asOf)
    .reduce<FirmFact | null>((worst, one) => (isWorse(one, worst?.says.statusKind) ? one : worst), null)
  if (gravest === null || !isWorse(gravest, firm.statusKind)) return firm
  const { statusKind = null, status, statusDate } = gravest.says
  return { ...firm, statusKind, status: status ?? firm.status, statusDate: statusDate ?? firm.statusDate }
}

const isWorse = ({ says }: FirmFact, than: StatusKind | null | undefined): boolean =>
  says.statusKind != null && isGraver(says.statusKind, than ?? null)
