import { plainWords } from '../registry/normal-header.ts'

/**
 * The ways a place's name is compared by: without case, accents and punctuation, the article of "Coruña, A" in front,
 * and each half of a name in two languages ("Vitoria-Gasteiz" stays whole, "Alacant / Alicante" is either).
 */
export function placeNames(name: string): readonly string[] {
  const halves = name.includes('/') ? [name, ...name.split('/')] : [name]
  return [...new Set(halves.map(articleFirst).map(plainWords).filter(Boolean))]
}

/** "Coruña, A" and "Hoz de Brea (La)" are sorted by their nouns. */
function articleFirst(name: string): string {
  const [, noun, article] =
    /^(.+?)(?:, ?| \()(\p{L}{1,3}['’]?)\)?$/u.exec(name.trim().replace(/\s+/g, ' ')) ?? []
  return noun === undefined || article === undefined ? name : `${article} ${noun}`
}

/** Codes are texts; spreadsheets take the leading zeros of those that are digits alone. */
export function placeCode(code: string): string {
  const plain = code.trim().toUpperCase()
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : plain
}
