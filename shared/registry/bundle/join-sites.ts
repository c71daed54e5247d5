import type { Firm } from '../../firm/firm.ts'
import type { Range } from '../../firm/range.ts'
import type { FirmFact } from './fact.ts'

/** What belongs to a site and not to its firm unless the site is the seat. */
const OF_THE_FIRM = ['statusDate', 'founded'] as const

/**
 * What the sites say of their firm: staff summed over the sites that are open, everything else from the principal
 * site. That is the one the register calls the seat, else the largest, else the first.
 */
export function joinSites(sites: readonly FirmFact[]): Partial<Firm> {
  const principal = principalOf(sites)
  if (principal === undefined) return {}
  const open = sites.filter(isOpen)
  const { employees: _own, ...says } = principal.says
  if (principal.seat !== true && sites.length > 1) for (const field of OF_THE_FIRM) delete says[field]
  const status =
    principal.seat === true || open.length === 0 ? {} : { statusKind: open[0]?.says.statusKind ?? null }
  return {
    ...says,
    ...status,
    employees: sum(open.flatMap((site) => site.says.employees ?? [])),
    sites: Math.max(1, open.length),
  }
}

const isOpen = ({ says, until }: FirmFact): boolean => says.statusKind !== 'dissolved' && until === null

function principalOf(sites: readonly FirmFact[]): FirmFact | undefined {
  const seats = sites.filter(({ seat }) => seat === true)
  const openSites = sites.filter(isOpen)
  const among = seats.length > 0 ? seats : openSites.length > 0 ? openSites : sites
  return among.reduce<FirmFact | undefined>(
    (best, site) => (best === undefined || staffOf(site) > staffOf(best) ? site : best),
    undefined,
  )
}

const staffOf = ({ says }: FirmFact): number => says.employees?.high ?? says.employees?.low ?? -1

/** Bands add up to a band; one that is open leaves the sum open. Sites without a figure are left out. */
function sum(staff: readonly Range[]): Range | null {
  if (staff.length === 0) return null
  const isOpenBand = staff.some(({ high }) => high === null)
  return {
    low: staff.reduce((total, { low }) => total + low, 0),
    high: isOpenBand ? null : staff.reduce((total, { high }) => total + (high ?? 0), 0),
  }
}
