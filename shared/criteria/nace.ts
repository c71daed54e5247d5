import { type Reader, type Reading, UNKNOWN } from './reading.ts'

/** The firm’s NACE Rev. 2 code as the span of four-digit classes it covers: "25" is 2500–2599, "45.2" 4520–4529. */
export const nace: Reader = { id: 'nace', read: (firm) => naceSpan(firm.nace) }

/** The two-digit numbers that NACE Rev. 2 leaves out; the other 88 are its divisions. */
const NO_DIVISIONS: ReadonlySet<string> = new Set([
  '00',
  '04',
  '34',
  '40',
  '44',
  '48',
  '54',
  '57',
  '67',
  '76',
  '83',
  '89',
])

/** Unknown where the text is no NACE division, or no group or class of one. */
export function naceSpan(code: string | null): Reading {
  if (code === null || !/^\d{2}(\.\d{1,2})?$/.test(code)) return UNKNOWN
  if (NO_DIVISIONS.has(code.slice(0, 2))) return UNKNOWN
  const digits = code.replace('.', '')
  return { low: Number(digits.padEnd(4, '0')), high: Number(digits.padEnd(4, '9')) }
}

/** The code that a span stands for; the way back from `naceSpan`. */
export function naceCode({ low, high }: Reading): string {
  const digits = String(low).padStart(4, '0')
  const known = high - low >= 99 ? 2 : high - low >= 9 ? 3 : 4
  return known === 2 ? digits.slice(0, 2) : `${digits.slice(0, 2)}.${digits.slice(2, known)}`
}
