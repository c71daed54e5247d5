import { naceSpan } from '../../criteria/nace.ts'
import type { SectorFit } from '../model.ts'
import { setExactly, type Valuer } from './valuer.ts'

export interface SectorSpan {
  readonly low: number
  readonly high: number
  readonly fit: number
}

/** The fit of the narrowest row that holds the whole of the firm's code; 0 for a code outside the table. */
export function sectorTable(rows: readonly SectorFit[]): Valuer {
  const narrowestFirst = sectorSpans(rows)
  const fits = new Map<number, number>()
  return (low, high, out) => {
    const key = low * 10_000 + high
    const fit = fits.get(key) ?? lookUp(narrowestFirst, low, high)
    fits.set(key, fit)
    setExactly(out, fit)
  }
}

/** The table's rows as spans of four-digit classes, the narrowest first: the first that holds a code is its row. */
export const sectorSpans = (rows: readonly SectorFit[]): readonly SectorSpan[] =>
  rows
    .flatMap(({ codes, fit }) => codes.map((code) => ({ ...spanOf(code), fit })))
    .sort((a, b) => a.high - a.low - (b.high - b.low))

const lookUp = (rows: readonly SectorSpan[], low: number, high: number): number =>
  rows.find((row) => row.low <= low && high <= row.high)?.fit ?? 0

function spanOf(code: string): { readonly low: number; readonly high: number } {
  const [first = '', last = first] = code.split('-')
  return { low: naceSpan(first).low, high: naceSpan(last).high }
}
