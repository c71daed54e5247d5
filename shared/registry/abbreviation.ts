/**
 * A pattern for an abbreviation with or without its dots and blanks ("srl" also as "s.r.l." and "s. r. l."), as a word
 * of its own. For text without accents in lower case.
 */
export const abbreviation = (letters: string): string =>
  `(?<![a-z0-9])${[...letters].join('\\.?\\s?')}(?![a-z0-9])`

export const anyAbbreviation = (list: string): string => list.split(' ').map(abbreviation).join('|')
