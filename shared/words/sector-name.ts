import { nace } from './en/nace.ts'
import type { Words } from './words.ts'

/** The name of the division that a NACE Rev. 2 code lies in; null for what is no such code. */
export function sectorName(code: string | null, words: Words): string | null {
  const division = code?.slice(0, 2)
  return isDivision(division) ? words.say(`nace.${division}`) : null
}

const isDivision = (code: string | undefined): code is keyof typeof nace =>
  code !== undefined && Object.hasOwn(nace, code)
