import type { SqlValue } from './driver.ts'
import { FIRM_COLUMNS } from './firm-row.ts'

/** A checksum of 64 bits in two halves, each a signed 32-bit number; SQLite holds it as one integer. */
export interface RowHash {
  high: number
  low: number
}

/** SQL for the integer that two bound halves make, in the order high, low. */
export const HASH_OF_HALVES = '((? << 32) | (? & 4294967295))'

/**
 * Checksum of a firm's id and stored values, in the order of FIRM_COLUMNS: two snapshots are compared by it, and
 * damage that SQLite's own checks cannot see (a flipped bit inside a text) shows. Equal values have equal checksums.
 *
 * It is a sum over the columns, to which the unknown adds nothing. So parts of it can be told where the values first
 * are known, and a column that a later format adds changes no checksum of an earlier row.
 */
export function rowHash(id: string, values: readonly SqlValue[]): RowHash {
  const sum = { high: 0, low: 0 }
  addText(sum, ID, id)
  for (const [column, value] of values.entries()) {
    if (typeof value === 'string') addText(sum, column, value)
    else if (value !== null) addNumber(sum, column, value)
  }
  return sum
}

/** The place of the id among the columns. */
export const ID = FIRM_COLUMNS.length

/** Odd multipliers of xxHash: each step can be undone, so texts of one length that differ in one place never agree. */
const PRIMES = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f] as const

export function addText(sum: RowHash, column: number, text: string): void {
  const seed = SEEDS[column] ?? 0
  let high = seed
  let low = ~seed
  let halves = 0
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place)
    if ((code & 0xf800) === 0xd800) halves += 1
    high = Math.imul(high ^ code, PRIMES[0])
    low = Math.imul(low ^ code, PRIMES[1])
  }
  // Half a character is stored as the sign for what cannot be read.
  const stored = halves > 0 ? Buffer.from(text).toString() : text
  if (stored !== text) addText(sum, column, stored)
  else add(sum, high ^ text.length, low)
}

const NUMBER = new Float64Array(1)
const HALVES = new Int32Array(NUMBER.buffer)

/** NaN stands for the unknown. */
export function addNumber(sum: RowHash, column: number, value: number): void {
  const seed = SEEDS[column] ?? 0
  if ((value | 0) === value) {
    add(sum, Math.imul(value ^ seed, PRIMES[2]), Math.imul(value ^ ~seed, PRIMES[3]))
  } else if (!Number.isNaN(value)) {
    NUMBER[0] = value
    const [one = 0, other = 0] = HALVES
    add(sum, Math.imul(mix(one ^ seed) ^ other, PRIMES[2]), Math.imul(mix(one ^ ~seed) ^ other, PRIMES[3]))
  }
}

function add(sum: RowHash, high: number, low: number): void {
  sum.high = (sum.high + mix(high)) | 0
  sum.low = (sum.low + mix(low)) | 0
}

/** The finaliser of MurmurHash3: every bit of the outcome hangs on every bit of the value. */
function mix(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

/** Told from the columns' names, so that the order of the columns does not matter. */
const SEEDS = Int32Array.from([...FIRM_COLUMNS, 'id'], (name) => {
  let seed = 0
  for (let place = 0; place < name.length; place += 1)
    seed = mix(Math.imul(seed, 31) + name.charCodeAt(place))
  return seed
})
