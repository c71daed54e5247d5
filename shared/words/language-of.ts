import { LANGUAGES, type Language } from './words.ts'

/**
 * The language that Relevo speaks for a locale; English where there is no catalogue for it.
 * @param locale such as "es-ES", "pt_BR" or "fr"
 */
export function languageOf(locale: string): Language {
  const wanted = locale.slice(0, 2).toLowerCase()
  return LANGUAGES.find((language) => language === wanted) ?? 'en'
}
