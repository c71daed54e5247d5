import type { Language } from '../words/words.ts'

/** The language in which firms of a country are written to first; ISO 3166-1 alpha-2. */
const BY_COUNTRY: Readonly<Record<string, Language>> = {
  ...Object.fromEntries(
    'ES MX AR CL CO EC UY PE BO PY VE CR PA GT HN NI SV DO CU PR'.split(' ').map((code) => [code, 'es']),
  ),
  PT: 'pt',
  BR: 'pt',
  AO: 'pt',
  MZ: 'pt',
  IT: 'it',
  SM: 'it',
  FR: 'fr',
  MC: 'fr',
  GB: 'en',
  IE: 'en',
  US: 'en',
  AU: 'en',
  NZ: 'en',
}

/**
 * @param country of the firm, also with a region ("ES-CT")
 * @returns null where a country has no language of ours, or more than one
 */
export const letterLanguageOf = (country: string | null): Language | null =>
  BY_COUNTRY[country?.slice(0, 2).toUpperCase() ?? ''] ?? null
