import type { Language } from './words.ts'

const COLLATORS = new Map<Language, Intl.Collator>()

/**
 * Compares names as the readers of a language do: accents and case count only between names that are alike without
 * them, and "Taller 2" stands before "Taller 10".
 */
export function alphabetOf(language: Language): (a: string, b: string) => number {
  const collator = COLLATORS.get(language) ?? new Intl.Collator(language, { numeric: true })
  COLLATORS.set(language, collator)
  return collator.compare
}
