import type { Firm } from '../firm/firm.ts'
import { bandText } from '../words/raw-text.ts'
import { sectorName } from '../words/sector-name.ts'
import type { WordKey, Words } from '../words/words.ts'
import type { DocumentDossier } from './dossier.ts'

export interface RegisterFact {
  readonly label: string
  readonly value: string
}

/** What the register says about a firm, in reading order; what it does not say is left out here. */
export function registerFacts({ firm, calculation }: DocumentDossier, words: Words): readonly RegisterFact[] {
  const { ownerAge } = calculation
  const lines: readonly (readonly [WordKey, string | null])[] = [
    ['documents.fact-legal-form', firm.legalForm],
    ['documents.fact-status', withDate(firm.status, firm.statusDate, words)],
    ['documents.fact-founded', firm.founded === null ? null : words.date(firm.founded)],
    ['documents.fact-place', place(firm)],
    ['documents.fact-sector', sector(firm, words)],
    ['documents.fact-employees', firm.employees === null ? null : bandText(firm.employees, words)],
    ['documents.fact-turnover', firm.turnover === null ? null : bandText(firm.turnover, words)],
    ['documents.fact-owner', firm.ownerName],
    ['documents.fact-owner-age', ownerAge === null ? null : bandText(ownerAge, words)],
    ['documents.fact-owner-since', firm.ownerSince === null ? null : words.date(firm.ownerSince)],
    ['documents.fact-owners', firm.ownersCount === null ? null : words.number(firm.ownersCount)],
    ['documents.fact-website', firm.website],
  ]
  return lines.flatMap(([label, value]) =>
    value === null || value.trim() === '' ? [] : [{ label: words.say(label), value }],
  )
}

function withDate(text: string | null, date: string | null, words: Words): string | null {
  return text === null || date === null ? text : `${text} (${words.date(date)})`
}

function place({ address, postcode, municipality, region }: Firm): string | null {
  const town = [postcode, municipality].filter((part) => part !== null).join(' ')
  return [address, town, region].filter((part) => part !== null && part !== '').join(', ') || null
}

/** The register's code and, by the crosswalk, the name of the line of business. */
function sector({ sectorCode, nace }: Firm, words: Words): string | null {
  const name = sectorName(nace, words)
  if (name === null) return sectorCode
  return `${name} (${[sectorCode, `NACE ${nace}`].filter((code) => code !== null).join(', ')})`
}
