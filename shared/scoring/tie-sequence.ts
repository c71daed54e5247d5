/** Employees are told apart by quarters, up to 4 million. */
const STAFF_STEP = 0.25
const MOST_STAFF = 2 ** 22

/** Whole number by which firms of one score are told apart: the greater comes first. */
export const staffKey = (employees: number): number =>
  Math.round(Math.min(employees, MOST_STAFF) / STAFF_STEP) + 1 / STAFF_STEP

/** All firms as equal scores would put them: more employees first, then `tieOrder`. Both as for `rankSheet`. */
export const tieSequence = (tieOrder: Uint32Array, employees: Float64Array): Uint32Array =>
  byEmployees(inOrder(tieOrder), employees)

function inOrder(tieOrder: Uint32Array): Uint32Array {
  const firms = new Uint32Array(tieOrder.length)
  for (let firm = 0; firm < firms.length; firm++) firms[tieOrder[firm] ?? 0] = firm
  return firms
}

/** A counting sort takes a key of 13 bits at a time: two steps for any number of employees. */
const BINS = 1 << 13
const LAST_BIN = BINS - 1

function byEmployees(firms: Uint32Array, employees: Float64Array): Uint32Array {
  const keys = new Uint32Array(firms.length)
  for (let firm = 0; firm < keys.length; firm++) keys[firm] = staffKey(employees[firm] ?? 0)
  return sortDown(sortDown(firms, keys, 1), keys, BINS)
}

/** One stable counting sort by `key / unit % BINS`, greatest first. */
function sortDown(firms: Uint32Array, keys: Uint32Array, unit: number): Uint32Array {
  const starts = new Uint32Array(BINS + 1)
  const digits = new Uint16Array(firms.length)
  for (let firm = 0; firm < digits.length; firm++) {
    const digit = LAST_BIN - (Math.floor((keys[firm] ?? 0) / unit) % BINS)
    digits[firm] = digit
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1
  }
  for (let bin = 0; bin < BINS; bin++) starts[bin + 1] = (starts[bin + 1] ?? 0) + (starts[bin] ?? 0)
  const sorted = new Uint32Array(firms.length)
  for (let place = 0; place < firms.length; place++) {
    const firm = firms[place] ?? 0
    const digit = digits[firm] ?? 0
    const target = starts[digit] ?? 0
    sorted[target] = firm
    starts[digit] = target + 1
  }
  return sorted
}
