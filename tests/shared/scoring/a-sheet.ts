import type { Firm } from '../../../shared/firm/firm.ts'
import { LEGAL_MINIMUM } from '../../../shared/scoring/models/legal-minimum.ts'
import {
  type AddingContext,
  addFirm,
  createReadingSheet,
  type ReadingSheet,
} from '../../../shared/scoring/reading-sheet.ts'

export const CONTEXT: AddingContext = {
  asOf: '2026-11-24',
  hasStatusColumn: true,
  legalMinimum: LEGAL_MINIMUM,
  objected: new Set(),
}

export function sheetOf(firms: readonly Firm[], context: Partial<AddingContext> = {}): ReadingSheet {
  const sheet = createReadingSheet(firms.length)
  for (const firm of firms) addFirm(sheet, firm, { ...CONTEXT, ...context })
  return sheet
}

/** Each firm's place in the order of name and id. */
export function tieOrderOf(firms: readonly Firm[]): Uint32Array {
  const keys = firms.map(({ name, id }) => `${name} ${id}`)
  const places = new Map([...keys].sort().map((key, place) => [key, place]))
  return Uint32Array.from(keys, (key) => places.get(key) ?? 0)
}
