import type { Firm } from '../../firm/firm.ts'
import type { CodedField } from './companion.ts'
import type { FirmFact, KnownFact } from './fact.ts'
import { joinAccounts } from './join-accounts.ts'
import { joinPeople, peopleIn } from './join-people.ts'
import { joinProceedings } from './join-proceedings.ts'
import { joinSites } from './join-sites.ts'

/** Texts of the codes that a bundle's code tables hold, by field and code. */
export type CodeTexts = Readonly<Record<CodedField, ReadonlyMap<string, string>>>

/**
 * A firm with what its register's other files say of it. The firm's own row comes first: companions fill what it
 * leaves unknown, except that the graver status counts and that codes become words. `asOf` is the ISO date of the data.
 */
export function joinFirm(firm: Firm, facts: readonly KnownFact[], codes: CodeTexts, asOf: string): Firm {
  const of = (role: KnownFact['role']): FirmFact[] =>
    facts.flatMap((known) => (known.role === role && known.fact.kind === 'firm' ? [known.fact] : []))
  const people = peopleIn(facts)
  const joined = [
    joinSites(of('establishments')),
    joinAccounts(of('accounts')),
    joinPeople(people, asOf),
  ].reduce<Firm>(fill, firm)
  return inWords(joinProceedings(joined, of('insolvency'), asOf), codes)
}

/** Known values stay; `sites` counts what the sites' file lists. A name that is only the id gives way to a real one. */
function fill(firm: Firm, found: Partial<Firm>): Firm {
  const filled: Record<string, unknown> = { ...firm }
  for (const [field, value] of Object.entries(found)) {
    const isUnknown = filled[field] === null || (field === 'name' && firm.name === firm.id)
    if (field === 'sites' || isUnknown) filled[field] = value
  }
  return filled as unknown as Firm
}

function inWords(firm: Firm, codes: CodeTexts): Firm {
  const { municipality, legalForm } = firm
  return {
    ...firm,
    municipality: (municipality !== null && codes.municipality.get(municipality)) || municipality,
    legalForm: (legalForm !== null && codes.legalForm.get(legalForm)) || legalForm,
  }
}
