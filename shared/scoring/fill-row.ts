import type { PreparedCriterion, PreparedIndicator } from './prepared-criteria.ts'
import type { Column } from './reading-sheet.ts'
import { newEvaluation } from './values/valuer.ts'

/** What a sheet keeps of a criterion: the value, its ends at the worst and best of the unknown, the share known. */
export type ValuePart = 'point' | 'low' | 'high' | 'known'

/**
 * One part of one criterion of every firm, into a row of zeros. Shares are added in the order of the model, so that a
 * firm has the same value to the last digit whatever other firms are in the file.
 */
export function fillRow(row: Float64Array, criterion: PreparedCriterion, part: ValuePart): void {
  let all = 0
  let isFilled = false
  for (const indicator of criterion.indicators) {
    if (indicator.columns.length > 0 && !isFilled) {
      if (all !== 0) row.fill(all)
      isFilled = true
    }
    if (indicator.columns.length > 0) addIndicator(row, indicator, part)
    else if (isFilled) addToAll(row, shareOfUnknown(indicator, part))
    else all += shareOfUnknown(indicator, part)
  }
  if (!isFilled && all !== 0) row.fill(all)
  if (criterion.whole !== null) putWhole(row, criterion.whole, part)
}

/** What an indicator adds to every firm alike when nothing is known of any. */
function shareOfUnknown({ evaluate, share }: PreparedIndicator, part: ValuePart): number {
  const out = newEvaluation()
  evaluate(0, out)
  return share * out[part]
}

function addToAll(row: Float64Array, value: number): void {
  if (value === 0) return
  for (let index = 0; index < row.length; index++) row[index] = (row[index] ?? 0) + value
}

/**
 * A register has few different ages, sizes and sectors for its many firms: where one reading decides, each is
 * evaluated about once.
 */
function addIndicator(row: Float64Array, indicator: PreparedIndicator, part: ValuePart): void {
  const [only] = indicator.columns
  if (only !== undefined && indicator.columns.length === 1) addRemembered(row, indicator, { part, only })
  else addEach(row, indicator, part)
}

function addEach(row: Float64Array, { evaluate, share }: PreparedIndicator, part: ValuePart): void {
  const out = newEvaluation()
  for (let index = 0; index < row.length; index++) {
    evaluate(index, out)
    row[index] = (row[index] ?? 0) + share * out[part]
  }
}

/** Evaluations that are remembered at a time: a reading pushes out another that falls into its slot. */
const SLOTS = 1 << 12

function addRemembered(
  row: Float64Array,
  { evaluate, share }: PreparedIndicator,
  { part, only }: { readonly part: ValuePart; readonly only: Column },
): void {
  const lows = new Float64Array(SLOTS).fill(Number.NaN)
  const highs = new Float64Array(SLOTS)
  const shares = new Float64Array(SLOTS)
  const out = newEvaluation()
  let unknown = Number.NaN
  for (let index = 0; index < row.length; index++) {
    const low = only.low[index] ?? Number.NaN
    const high = only.high[index] ?? Number.NaN
    if (Number.isNaN(low)) {
      if (Number.isNaN(unknown)) {
        evaluate(index, out)
        unknown = share * out[part]
      }
      row[index] = (row[index] ?? 0) + unknown
      continue
    }
    const slot = slotOf(low, high)
    if (lows[slot] !== low || highs[slot] !== high) {
      evaluate(index, out)
      lows[slot] = low
      highs[slot] = high
      shares[slot] = share * out[part]
    }
    row[index] = (row[index] ?? 0) + (shares[slot] ?? 0)
  }
}

/** Spreads whole numbers and bands over the slots; that an open band ends at Infinity does no harm. */
const slotOf = (low: number, high: number): number => ((low * 67 + high * 3) | 0) & (SLOTS - 1)

function putWhole(row: Float64Array, whole: Float64Array, part: ValuePart): void {
  for (let index = 0; index < row.length; index++) {
    const value = whole[index] ?? Number.NaN
    if (!Number.isNaN(value)) row[index] = part === 'known' ? 1 : value
  }
}
