import type { Firm } from '../firm/firm.ts'
import type { LegalKind } from '../firm/legal-kind.ts'
import { cleanName } from './clean-name.ts'
import { derivedId } from './derived-id.ts'
import type { Draft } from './draft.ts'
import { legalKindOfName } from './names.ts'
import type { Profile } from './profile.ts'
import { countryOrRegion } from './readers/country.ts'

/**
 * The firm that a row's fields make together, or null where it has neither name nor id. The draft's own record becomes
 * the firm: a copy of its fields would be the dearest step of the whole row.
 */
export function finishFirm(draft: Draft, profile: Profile): Firm | null {
  const { firm } = draft
  const found = firm.name ?? draft.tradeName
  if (found === null && firm.id === null) return null
  const name = found === null ? (firm.id ?? '') : cleanName(cutEnding(found, profile))
  const country = profile.country ?? firm.country
  if (profile.idOf === 'site' && firm.name !== null) firm.id = null
  firm.idDerived = firm.id === null
  firm.id ??= derivedId(name, firm.municipality)
  firm.name = name
  firm.country = countryOrRegion(country, firm.region)
  firm.legalKind = legalKind(draft, name, profile, country)
  firm.nace ??= draft.naceOfText
  return firm as Firm
}

/** A name is never cut to nothing. */
function cutEnding(name: string, { cutFromName }: Profile): string {
  if (cutFromName === null) return name
  return name.replace(cutFromName, '').trim() || name
}

/**
 * The list's own nature and flags come first, then the legal form; a name can only turn an ordinary company into what
 * its form did not say.
 */
function legalKind(draft: Draft, name: string, profile: Profile, country: string | null): LegalKind | null {
  if (profile.already === 'cooperative' || draft.cooperative === true) return 'cooperative'
  const kind = draft.firm.legalKind
  if (kind !== null && kind !== 'company' && kind !== 'partnership') return kind
  if (draft.nonProfit === true) return 'non-profit'
  const byName = legalKindOfName(name, kind, country)
  const namedSo = byName === 'cooperative' || byName === 'perhaps-cooperative'
  return namedSo && draft.cooperative === false ? kind : (byName ?? kind)
}
