import type { SectorSystem } from '../firm/firm.ts'
import type { LegalKind } from '../firm/legal-kind.ts'
import type { StatusKind } from '../firm/status.ts'
import type { Setter } from './field-setters.ts'
import type { MappedValues } from './mapping.ts'
import { remembered } from './memo.ts'
import { plainWords } from './normal-header.ts'
import type { Profile } from './profile.ts'
import { readSector, type SectorReading } from './readers/sector.ts'
import { naceOfSectionText } from './sectors/section-text.ts'
import { legalFormMeaning, statusMeaning } from './word-meanings.ts'

/** The register's words are kept; what they mean is looked up: said by hand, then by the profile, then by the general table. */
export function legalForm(profile: Profile, values: MappedValues): Setter {
  const said = byWords(values.legalForm)
  const meaning = legalFormMeaning(profile)
  const kindOf = remembered<LegalKind>((cell, found) => {
    const byHand = said.get(plainWords(cell))
    if (byHand !== undefined) return byHand
    const kind = meaning(cell)
    if (kind === null) found('legal-form-not-known')
    return kind
  })
  return (draft, cell, found) => {
    draft.firm.legalForm = cell
    draft.firm.legalKind = kindOf(cell, found)
  }
}

export function status(profile: Profile, values: MappedValues): Setter {
  const said = byWords(values.status)
  const meaning = statusMeaning(profile)
  const kindOf = remembered<StatusKind>((cell, found) => {
    const byHand = said.get(plainWords(cell))
    if (byHand !== undefined) return byHand
    const kind = meaning(cell)
    if (kind === null) found('status-not-known')
    return kind
  })
  return (draft, cell, found) => {
    draft.firm.status = cell
    draft.firm.statusKind = kindOf(cell, found)
  }
}

export function sector(system: SectorSystem | null, values: MappedValues): Setter {
  const said = byWords(values.sector)
  const inSystem = readSector(system)
  const read = remembered<SectorReading>((cell, found) => {
    const nace = said.get(plainWords(cell))
    return nace === undefined ? inSystem(cell, found) : { code: cell, nace }
  })
  return (draft, cell, found) => {
    const sector = read(cell, found)
    if (sector === null) return
    draft.firm.sectorCode = sector.code
    draft.firm.nace = sector.nace
    draft.firm.sectorSystem = system
  }
}

/** An activity in words: it counts where there is no code. */
export function sectorText(values: MappedValues): Setter {
  const said = byWords(values.sector)
  const naceOf = remembered<string>((cell) => {
    const nace = said.get(plainWords(cell))
    return nace === undefined ? naceOfSectionText(cell) : nace
  })
  return (draft, cell, found) => {
    draft.naceOfText = naceOf(cell, found)
  }
}

const byWords = <T>(values: Readonly<Record<string, T>> | undefined): ReadonlyMap<string, T> =>
  new Map(Object.entries(values ?? {}).map(([cell, meaning]) => [plainWords(cell), meaning]))
