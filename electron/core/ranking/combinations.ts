import type { NarrowColumn } from '../store/narrow-column.ts'

/** Pairs of numbers up to this product are looked up in a table, others in a map. */
const MOST_IN_TABLE = 1 << 21

/**
 * Numbers the different combinations of what firms have in these columns, from 0, so that whatever follows from them
 * is worked out once for each. Puts the number of each firm into `numbers` and answers the first firm of each number.
 */
export function combinationsOf(columns: readonly NarrowColumn[], numbers: Uint32Array): readonly number[] {
  numbers.fill(0)
  let firsts: readonly number[] = numbers.length === 0 ? [] : [0]
  for (const column of columns) firsts = split(numbers, firsts.length, column)
  return firsts
}

/** Splits each number by what its firms have in one more column. */
function split(numbers: Uint32Array, count: number, column: NarrowColumn): readonly number[] {
  const most = mostOf(column)
  return most * count <= MOST_IN_TABLE
    ? splitByTable(numbers, column, { count, most })
    : splitByMap(numbers, column)
}

function splitByTable(
  numbers: Uint32Array,
  column: NarrowColumn,
  { count, most }: { readonly count: number; readonly most: number },
): readonly number[] {
  const table = new Int32Array(count * most).fill(-1)
  const firsts: number[] = []
  for (let firm = 0; firm < numbers.length; firm++) {
    const pair = (numbers[firm] ?? 0) * most + (column[firm] ?? 0)
    const known = table[pair] ?? -1
    if (known >= 0) numbers[firm] = known
    else {
      table[pair] = firsts.length
      numbers[firm] = firsts.length
      firsts.push(firm)
    }
  }
  return firsts
}

function splitByMap(numbers: Uint32Array, column: NarrowColumn): readonly number[] {
  const firsts: number[] = []
  const values = new Map<number, number>()
  const pairs = new Map<number, number>()
  for (let firm = 0; firm < numbers.length; firm++) {
    const value = numberOf(values, column[firm] ?? 0)
    // Both are below the number of firms, far below 2^26, so that the pair is a whole number without loss.
    const pair = (numbers[firm] ?? 0) * 2 ** 26 + value
    const before = pairs.size
    const number = numberOf(pairs, pair)
    numbers[firm] = number
    if (number === before) firsts.push(firm)
  }
  return firsts
}

function numberOf(known: Map<number, number>, key: number): number {
  const number = known.get(key)
  if (number !== undefined) return number
  known.set(key, known.size)
  return known.size - 1
}

/** One more than the greatest stored number; Infinity where they are no small whole numbers. */
function mostOf(column: NarrowColumn): number {
  if (column instanceof Float64Array) return Number.POSITIVE_INFINITY
  let most = 0
  for (let firm = 0; firm < column.length; firm++) most = Math.max(most, column[firm] ?? 0)
  return most + 1
}
