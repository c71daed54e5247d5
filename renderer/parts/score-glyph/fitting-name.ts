/** Pixels of a letter at the size of the slots' names, on the wide side. */
const LETTER_PX = 6.4

/** The whole name, its first word, or its first letter, whichever is the longest that fits. */
export function fittingName(name: string, pixels: number): string {
  const [word = ''] = name.split(' ')
  return [name, word].find((text) => text.length * LETTER_PX <= pixels) ?? name.slice(0, 1)
}
