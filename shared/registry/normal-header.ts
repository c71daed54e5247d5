const ACCENTS = /\p{M}/gu
const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu

/** Lower case without accents; ß, ø, æ and their like become the letters people type for them. */
export function plainText(text: string): string {
  const lower = text.toLowerCase()
  // Most cells are plain ASCII, where the costly part changes nothing.
  if (!/[^ -~]/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(/[ßøæœłđðºª°]/g, (letter) => SPELT[letter] ?? letter)
}

const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  // "Nº socios" is typed with either ordinal sign, the degree sign, or none.
  º: '',
  ª: '',
  '°': '',
}

/** A column name reduced to letters and digits, so that case, accents, blanks, line breaks and punctuation do not matter. */
export const normalHeader = (header: string): string => plainText(header).replace(NOT_LETTER_OR_DIGIT, '')

/** Words of a text separated by one blank, without accents or punctuation: what word tables are looked up by. */
export const plainWords = (text: string): string => plainText(text).replace(NOT_LETTER_OR_DIGIT, ' ').trim()
