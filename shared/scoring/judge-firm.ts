import { isYesOrNo, JUDGED_VALUES, type Judged, signalBit } from '../criteria/judged.ts'
import { LENSES } from '../criteria/names.ts'
import { exact } from '../criteria/reading.ts'
import { gateAt, type ReadingSheet, readingAt, setReading } from './reading-sheet.ts'

export interface JudgedFirm {
  readonly about: Judged
  /** In [0, 1]; of a sign and of the gate 1 yes, 0 no. */
  readonly value: number
}

/**
 * Puts what people judged of a firm over what the register says of it. A sign that was looked for and not seen makes
 * urgency known. A gate is overruled in both lenses, save that of a firm which asked not to be scored.
 */
export function judgeFirm(sheet: ReadingSheet, index: number, judged: readonly JudgedFirm[]): void {
  for (const { about, value } of judged) {
    if (about === 'gate') overrule(sheet, index, value)
    else if (isYesOrNo(about)) putSign(sheet, index, { bit: signalBit(about), isSeen: value === 1 })
    else {
      const id = JUDGED_VALUES.find((known) => known === about)
      if (id !== undefined) setReading(sheet, { id, index, reading: exact(value) })
    }
  }
}

function overrule(sheet: ReadingSheet, index: number, value: number): void {
  if (value !== 1) return
  for (const lens of LENSES)
    if (gateAt(sheet, lens, index)?.reason !== 'objected') sheet.gates[lens][index] = 0
}

function putSign(
  sheet: ReadingSheet,
  index: number,
  { bit, isSeen }: { readonly bit: number; readonly isSeen: boolean },
): void {
  const before = readingAt(sheet, 'urgency', index)
  const [sure, possible] = Number.isNaN(before.low) ? [0, 0] : [before.low, before.high]
  const reading = isSeen
    ? { low: sure | bit, high: possible | bit }
    : { low: sure & ~bit, high: possible & ~bit }
  setReading(sheet, { id: 'urgency', index, reading })
}
