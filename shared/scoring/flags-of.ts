import { SHEET_FLAGS, type SheetFlag } from './candidate.ts'
import type { Model } from './model.ts'
import { MARKS, type ReadingSheet, readingAt } from './reading-sheet.ts'

interface Looking {
  readonly readings: ReadingSheet
  readonly index: number
  readonly model: Model
}

/** What stands beside a firm's score in the model's lens, in the order of SHEET_FLAGS. */
export function flagsOf(readings: ReadingSheet, index: number, model: Model): readonly SheetFlag[] {
  const looking = { readings, index, model }
  return SHEET_FLAGS.filter((flag) => HOLDS[flag](looking))
}

const HOLDS: Record<SheetFlag, (looking: Looking) => boolean> = {
  window: isInWindow,
  'red-herring': ({ readings, index, model }) => countSigns(readings, index, model) === 1,
  'in-insolvency': (looking) => hasMark(looking, MARKS.insolvent),
  'strike-off-notice': (looking) => hasMark(looking, MARKS.strikeOff),
  'committed-workers-assumed': ({ readings, index, model }) =>
    model.lens === 'recovery' &&
    !isKnown(readings, 'committed-workers', index) &&
    isKnown(readings, 'employees', index),
  'id-derived': (looking) => hasMark(looking, MARKS.idDerived),
  'check-cooperative': (looking) => hasMark(looking, MARKS.perhapsCooperative),
}

/** Whether the firm has that one flag. */
export const hasFlag = (flag: SheetFlag, looking: Looking): boolean => HOLDS[flag](looking)

/** 70 or older, or 65 and no succession plan on record, which includes not knowing of one. Of a band, its youngest. */
function isInWindow({ readings, index, model }: Looking): boolean {
  if (model.lens !== 'succession' || !usesAge(model)) return false
  const age = readingAt(readings, 'owner-age', index).low
  const hasPlan = readingAt(readings, 'no-successor', index).low === 0
  return age >= 70 || (age >= 65 && !hasPlan)
}

/** A model without the owner's age tells nothing by it either. */
const usesAge = ({ criteria }: Model): boolean =>
  criteria.some(({ indicators }) => indicators.some(({ id }) => id === 'owner-age'))

/** How many of the model's signs are known of a firm. */
const countSigns = (readings: ReadingSheet, index: number, { signs, criteria }: Model): number =>
  criteria
    .flatMap(({ indicators }) => indicators)
    .filter(
      ({ id, readings: sources }) =>
        signs.includes(id) && sources.some(({ reading }) => isKnown(readings, reading, index)),
    ).length

const isKnown = (readings: ReadingSheet, id: Parameters<typeof readingAt>[1], index: number): boolean =>
  !Number.isNaN(readingAt(readings, id, index).low)

const hasMark = ({ readings, index }: Looking, mark: number): boolean =>
  ((readings.marks[index] ?? 0) & mark) !== 0
