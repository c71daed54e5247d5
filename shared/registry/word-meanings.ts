import type { LegalKind } from '../firm/legal-kind.ts'
import type { StatusKind } from '../firm/status.ts'
import { legalKindOfForm } from './legal-form.ts'
import { plainWords } from './normal-header.ts'
import type { Profile } from './profile.ts'
import { statusKindOf } from './status.ts'

/** What a legal form means, by the register's own table, then by the general one; null where neither knows it. */
export function legalFormMeaning(profile: Profile): (cell: string) => LegalKind | null {
  const known = new Map(Object.entries(profile.legalForms))
  return (cell) => known.get(plainWords(cell)) ?? legalKindOfForm(cell) ?? profile.otherLegalForms
}

/** What a status means, by the register's own table, then by the general one; null where neither knows it. */
export function statusMeaning(profile: Profile): (cell: string) => StatusKind | null {
  const known = new Map(Object.entries(profile.statuses))
  return (cell) => known.get(plainWords(cell)) ?? statusKindOf(cell)
}
