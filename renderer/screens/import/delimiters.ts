import type { Words } from '../../../shared/words/words.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const

const NAMES = {
  ',': 'import.reading-delimiter-comma',
  ';': 'import.reading-delimiter-semicolon',
  '\t': 'import.reading-delimiter-tab',
  '|': 'import.reading-delimiter-pipe',
} as const

/** A separator in words; one without a name stands for itself. */
export function delimiterName(delimiter: string, { say }: Words): string {
  const known = DELIMITERS.find((one) => one === delimiter)
  return known === undefined ? delimiter : say(NAMES[known])
}
