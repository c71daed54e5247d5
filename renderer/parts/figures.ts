import type { Words } from '../../shared/words/words.ts'

/** A share in [0, 1] as a percentage. */
export const percentText = (share: number, { number, say }: Words, digits = 0): string =>
  say('units.percent', { value: number(share * 100, digits) })

/** Two shares in [0, 1] as percentages, with the fewest digits (at most 3) that tell them apart. */
export function apartTexts(from: number, to: number, words: Words): { from: string; to: string } {
  const digits = [0, 1, 2].find((few) => (100 * from).toFixed(few) !== (100 * to).toFixed(few)) ?? 3
  return { from: percentText(from, words, digits), to: percentText(to, words, digits) }
}

export const yearOf = (iso: string): string => iso.slice(0, 4)
