const LOOKALIKES: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  c: 'ç',
  n: 'ñ',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ø',
  U: 'Û',
}

/** How much longer translations grow than English, at most, by the length of the text. */
const growth = (length: number): number => (length <= 10 ? 1 : length <= 30 ? 0.6 : 0.35)

/**
 * A sentence as no language has it: between brackets that show where it is cut, with accents on its vowels, and as
 * much longer as translations are. Values in {{braces}} stay as they are.
 */
export function pseudoText(text: string): string {
  const strange = text.replaceAll(/\{\{[^{}]*\}\}|[a-zA-Z]/g, (part) => LOOKALIKES[part] ?? part)
  return `[${strange}${'·'.repeat(Math.ceil(text.length * growth(text.length)))}]`
}
