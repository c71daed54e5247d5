import type { Words } from '../../shared/words/words.ts'

/** A share in [0, 1] as a percentage. */
export const percentText = (share: number, { number, say }: Words, digits = 0): string =>
  say('units.percent', { value: number(share * 100, digits) })

export const yearOf = (iso: string): string => iso.slice(0, 4)
