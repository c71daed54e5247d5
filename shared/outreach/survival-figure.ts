import type { LetterKey } from '../words/letter-words.ts'

/**
 * The published figure nearest to the firm's country. France: Confédération générale des Scop, activity report
 * 2023. Italy: CFI, as reported by CICOPA 2015. Uruguay: Burdín, ILR Review 67(1), 2014.
 */
const BY_COUNTRY = {
  FR: 'letters.figure-france',
  IT: 'letters.figure-italy',
  UY: 'letters.figure-uruguay',
} as const satisfies Readonly<Record<string, LetterKey>>

/** Where a country has no figure of its own, that of healthy transfers in France, which names its country. */
export function survivalFigure(country: string | null): LetterKey {
  const code = country?.slice(0, 2).toUpperCase() ?? ''
  return Object.hasOwn(BY_COUNTRY, code) ? BY_COUNTRY[code as keyof typeof BY_COUNTRY] : BY_COUNTRY.FR
}
