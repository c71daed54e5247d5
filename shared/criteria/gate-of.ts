import type { Firm } from '../firm/firm.ts'
import type { LegalKind } from '../firm/legal-kind.ts'
import type { StatusKind } from '../firm/status.ts'
import { type LegalMinimum, minimumMembers } from './legal-minimum.ts'
import { EXCLUSIONS, type Exclusion, type Lens, REFERRALS, type Referral } from './names.ts'

/** Why a firm is not ranked in a lens. */
export type Gate =
  | { readonly kind: 'excluded'; readonly reason: Exclusion }
  | { readonly kind: 'referred'; readonly reason: Referral }

export interface GateRules {
  readonly legalMinimum: readonly LegalMinimum[]
  /** Ids of firms that asked not to be scored. */
  readonly objected: ReadonlySet<string>
}

/**
 * The first gate that keeps the firm out, in the order of EXCLUSIONS and then REFERRALS; null = it is ranked.
 * Only what is known shuts a gate: a missing employee count is not "no employees".
 */
export function gateOf(firm: Firm, lens: Lens, rules: GateRules): Gate | null {
  const exclusion = EXCLUSIONS.find((reason) => EXCLUDES[reason](firm, rules))
  if (exclusion !== undefined) return { kind: 'excluded', reason: exclusion }
  const referral = REFERRALS.find((reason) => REFERS[reason](firm, lens))
  return referral === undefined ? null : { kind: 'referred', reason: referral }
}

const EXCLUDES: Record<Exclusion, (firm: Firm, rules: GateRules) => boolean> = {
  objected: (firm, { objected }) => objected.has(firm.id),
  'sole-trader': (firm) =>
    firm.legalKind === 'sole-trader' && (firm.employees === null || hasNoEmployees(firm)),
  'already-cooperative': (firm) => isOneOf(firm, ['cooperative', 'mutual', 'employee-owned']),
  'public-body': (firm) => isOneOf(firm, ['public-body']),
  'non-profit': (firm) => isOneOf(firm, ['non-profit']),
  'no-employees': (firm) => hasNoEmployees(firm),
  branch: (firm) => isOneOf(firm, ['branch']),
  shell: (firm) => firm.statusKind === 'dormant' || worksIn(firm, SHELLS),
  dissolved: (firm) => firm.statusKind === 'dissolved',
  'below-legal-minimum': (firm, { legalMinimum }) => isTooSmall(firm, legalMinimum),
}

const REFERS: Record<Referral, (firm: Firm, lens: Lens) => boolean> = {
  'in-insolvency': (firm, lens) => lens === 'succession' && isInsolvent(firm),
  'group-subsidiary': (firm, lens) => lens === 'succession' && firm.subsidiary === true,
  regulated: (firm) => isOneOf(firm, ['listed']) || worksIn(firm, REGULATED),
  'licensed-practice': (firm) => worksIn(firm, LICENSED),
  farm: (firm) => firm.nace === '01' || worksIn(firm, FARMS),
}

/** Holdings, funds, and trading or letting of own real estate; a bare "64" or "68" could be anything there. */
export const SHELLS: readonly string[] = ['64.2', '64.3', '68.1', '68.2']
/** Banks; insurers and pension funds. Brokers and agents (66) need a licence too, but staff may own them. */
export const REGULATED: readonly string[] = ['64.1', '65']
/** Law and notaries; doctors and dentists. Other professions (accountants, engineers, vets) may be cooperatives. */
export const LICENSED: readonly string[] = ['69.1', '86.2']
/** Growing and rearing; support to farms (01.6) and hunting (01.7) are no farms. */
export const FARMS: readonly string[] = ['01.1', '01.2', '01.3', '01.4', '01.5']

const worksIn = (firm: Firm, codes: readonly string[]): boolean => {
  const { nace } = firm
  return nace !== null && codes.some((code) => nace.startsWith(code))
}
const isOneOf = (firm: Firm, kinds: readonly LegalKind[]): boolean =>
  firm.legalKind !== null && kinds.includes(firm.legalKind)
const hasNoEmployees = (firm: Firm): boolean => firm.employees?.high === 0

/** Insolvency filed, or administration or liquidation opened. */
export const INSOLVENT: readonly StatusKind[] = ['insolvency-filing', 'administration-or-liquidation']
export const isInsolvent = ({ statusKind }: Firm): boolean =>
  statusKind !== null && INSOLVENT.includes(statusKind)

/** A band fails only if all of it lies below the minimum. */
function isTooSmall(firm: Firm, table: readonly LegalMinimum[]): boolean {
  const most = firm.employees?.high
  if (most === null || most === undefined) return false
  const minimum = minimumMembers(firm, table)
  return minimum !== null && most < minimum
}
