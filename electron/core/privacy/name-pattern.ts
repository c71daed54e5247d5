/** Stands where a name was. */
const LEFT_OUT = '[…]'

const WORD_BREAK = '[\\s,.;]+'

/**
 * Finds a person's name in a text however it is written there: any case, with or without accents, first or family name
 * in front where both are given. Works on text in NFD.
 */
export function namePattern(name: string): RegExp {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s,.;]+/)
    .filter(Boolean)
    .map(asPattern)
  const orders = words.length === 1 ? [words] : rotations(words)
  const found = orders.map((order) => order.join(WORD_BREAK)).join('|')
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${found})(?![\\p{L}\\p{M}])`, 'giu')
}

/** "Ana Ruiz Soler": also "Ruiz Soler, Ana" and "Soler, Ana Ruiz". */
const rotations = (words: readonly string[]): string[][] =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)])

const asPattern = (word: string): string =>
  [...word].map((letter) => `${letter.replace(/[\\^$.*+?()[\]{}|\-/]/, '\\$&')}\\p{M}*`).join('')

/** The text without the name, or null where it does not hold it. */
export function without(text: string, pattern: RegExp): string | null {
  const apart = text.normalize('NFD')
  const left = apart.replace(pattern, LEFT_OUT)
  return left === apart ? null : left.normalize('NFC')
}
