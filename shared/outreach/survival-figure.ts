import type { WordKey } from '../words/words.ts'

/**
 * The published figure nearest to the firm's country. France: Confédération générale des Scop, activity report
 * 2023. Italy: CFI, as reported by CICOPA 2015. Uruguay: Burdín, ILR Review 67(1), 2014.
 */
const BY_COUNTRY = {
  FR: 'documents.figure-france',
  IT: 'documents.figure-italy',
  UY: 'documents.figure-uruguay',
} as const satisfies Readonly<Record<string, WordKey>>

/** Where a country has no figure of its own, that of healthy transfers in France, which names its country. */
export function survivalFigure(country: string | null): WordKey {
  const code = country?.slice(0, 2).toUpperCase() ?? ''
  return Object.hasOwn(BY_COUNTRY, code) ? BY_COUNTRY[code as keyof typeof BY_COUNTRY] : BY_COUNTRY.FR
}
