import type { ScoreSheet } from './score-sheet.ts'

/** A stable counting sort has this many bins a pass. */
const BITS = 13
const BINS = 1 << BITS
/** Scores closer than a billionth are ties: sums of the same values may differ by less. */
const SCORE_STEP = 1e-9
/** Employees are told apart by quarters, up to 4 million. */
const STAFF_STEP = 0.25

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
  const firms = rankedInTieOrder(sheet, tieOrder, include)
  const byStaff = sortDown(firms, {
    keyOf: (firm) => Math.round(Math.min(employees[firm] ?? 0, 2 ** 22) / STAFF_STEP) + 4,
    passes: 2,
  })
  return sortDown(byStaff, { keyOf: (firm) => Math.round((sheet.score[firm] ?? 0) / SCORE_STEP), passes: 3 })
}

function rankedInTieOrder(sheet: ScoreSheet, tieOrder: Uint32Array, include?: Uint8Array): Uint32Array {
  const all = new Uint32Array(sheet.count)
  for (let firm = 0; firm < sheet.count; firm++) all[tieOrder[firm] ?? 0] = firm
  return all.filter((firm) => sheet.gate[firm] === 0 && (include === undefined || include[firm] !== 0))
}

/** Sorts by a whole number of at most `passes` · 13 bits, greatest first, keeping the order of equals. */
function sortDown(
  firms: Uint32Array,
  { keyOf, passes }: { readonly keyOf: (firm: number) => number; readonly passes: number },
): Uint32Array {
  let from = firms
  for (let pass = 0; pass < passes; pass++) {
    const divisor = 2 ** (BITS * pass)
    const digits = Uint16Array.from(from, (firm) => BINS - 1 - (Math.floor(keyOf(firm) / divisor) % BINS))
    from = scatter(from, digits)
  }
  return from
}

function scatter(firms: Uint32Array, digits: Uint16Array): Uint32Array {
  const starts = new Uint32Array(BINS + 1)
  for (const digit of digits) starts[digit + 1] = (starts[digit + 1] ?? 0) + 1
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
