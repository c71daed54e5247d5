import type { ScoreSheet } from './score-sheet.ts'

/** Scores closer than a billionth are ties: sums of the same values may differ by less. */
const SCORE_STEP = 1e-9
/** Employees are told apart by quarters, up to 4 million. */
const STAFF_STEP = 0.25
const MOST_STAFF = 2 ** 22

/** Whole numbers by which firms are told apart: the greater comes first. */
export const scoreKey = (score: number): number => Math.round(score / SCORE_STEP)
export const staffKey = (employees: number): number =>
  Math.round(Math.min(employees, MOST_STAFF) / STAFF_STEP) + 1 / STAFF_STEP

/** A counting sort takes a key of 13 bits at a time. */
const BITS = 13
const BINS = 1 << BITS
const LAST_BIN = BINS - 1

/**
 * Indexes of the ranked firms, best first: score, then more employees, then `tieOrder`. Firms behind a gate, and
 * those for which `include` is 0, are left out.
 *
 * `tieOrder[k]` is the place of firm k in the order of name and id, from 0, each once; `employees[k]` as in
 * `ReadingSheet.staff`. Sorts by the last key first with stable counting sorts, so that a million firms with one
 * and the same score take no longer than a million different ones.
 */
export function rankSheet(
  sheet: ScoreSheet,
  tieOrder: Uint32Array,
  employees: Float64Array,
  include?: Uint8Array,
): Uint32Array {
  const { score, count } = sheet
  const inTieOrder = rankedInTieOrder(sheet, tieOrder, include)
  const staff = new Float64Array(count)
  for (let firm = 0; firm < count; firm++) {
    staff[firm] = staffKey(employees[firm] ?? 0)
  }
  const byStaff = sortDown(inTieOrder, staff)
  const points = new Float64Array(count)
  for (let firm = 0; firm < count; firm++) points[firm] = scoreKey(score[firm] ?? 0)
  return sortDown(byStaff, points)
}

function rankedInTieOrder(
  { count, gate }: ScoreSheet,
  tieOrder: Uint32Array,
  include: Uint8Array | undefined,
): Uint32Array {
  const all = new Uint32Array(count)
  for (let firm = 0; firm < count; firm++) all[tieOrder[firm] ?? 0] = firm
  const ranked = new Uint32Array(count)
  let length = 0
  for (let place = 0; place < count; place++) {
    const firm = all[place] ?? 0
    const isLeftOut = gate[firm] !== 0 || (include !== undefined && include[firm] === 0)
    if (isLeftOut) continue
    ranked[length] = firm
    length += 1
  }
  return ranked.slice(0, length)
}

/** Sorts firms by a whole number of at most 39 bits, greatest first, keeping the order of equals. */
function sortDown(firms: Uint32Array, keys: Float64Array): Uint32Array {
  let greatest = 0
  for (const key of keys) if (key > greatest) greatest = key
  let sorted = firms
  const digits = new Uint16Array(firms.length)
  for (let unit = 1; unit <= greatest; unit *= BINS) {
    for (let place = 0; place < digits.length; place++) {
      const key = Math.floor((keys[sorted[place] ?? 0] ?? 0) / unit)
      digits[place] = LAST_BIN - (key - Math.floor(key / BINS) * BINS)
    }
    sorted = scatter(sorted, digits)
  }
  return sorted
}

/** One stable counting sort: firms with the smallest digit first. */
function scatter(firms: Uint32Array, digits: Uint16Array): Uint32Array {
  const starts = new Uint32Array(BINS + 1)
  for (let place = 0; place < digits.length; place++) {
    const bin = (digits[place] ?? 0) + 1
    starts[bin] = (starts[bin] ?? 0) + 1
  }
  for (let bin = 0; bin < BINS; bin++) starts[bin + 1] = (starts[bin + 1] ?? 0) + (starts[bin] ?? 0)
  const sorted = new Uint32Array(firms.length)
  for (let place = 0; place < firms.length; place++) {
    const bin = digits[place] ?? 0
    const target = starts[bin] ?? 0
    sorted[target] = firms[place] ?? 0
    starts[bin] = target + 1
  }
  return sorted
}
