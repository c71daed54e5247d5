import type { Firm } from '../firm/firm.ts'
import type { Range } from '../firm/range.ts'
import { CORE_PARTS } from './names.ts'

/**
 * What is known of one indicator of one firm, before any value is put on it. `low` = NaN is "unknown". An exact
 * number has `low === high`; a band keeps both ends, and `high` is Infinity where it is open. Governance and
 * urgency are two bit masks in the same shape: `low` the flags that surely hold, `high` those that may hold.
 */
export interface Reading {
  readonly low: number
  readonly high: number
}

export const UNKNOWN: Reading = { low: Number.NaN, high: Number.NaN }

/** Readings that a register can carry, then those that only a person can give. */
export const READING_IDS = [
  'owner-age',
  'no-successor',
  'firm-age',
  'tenure',
  'governance',
  'employees',
  'profit',
  'equity',
  'z-prime',
  'z-double-prime',
  'trend',
  'nace',
  'deprivation',
  'job-share',
  'last-provider',
  'support-nearby',
  'urgency',
  'committed-workers',
  ...CORE_PARTS,
  'legal-route',
  /** A value in [0, 1] put on the whole by someone who knows the firm. */
  'given-governance',
  'given-viability',
  'given-sector',
  'given-need',
  'given-urgency',
  'given-core',
] as const
export type ReadingId = (typeof READING_IDS)[number]

export interface ReadingContext {
  /** ISO date (`YYYY-MM-DD`) at which ages are counted. */
  readonly asOf: string
  /** Whether the register says anything about status or insolvency, so that silence about a firm means "no sign". */
  readonly hasStatusColumn: boolean
}

/** How one reading is taken from a firm. Never throws. */
export interface Reader {
  readonly id: ReadingId
  readonly read: (firm: Firm, context: ReadingContext) => Reading
}

export const exact = (value: number | null): Reading =>
  value === null || Number.isNaN(value) ? UNKNOWN : { low: value, high: value }

/** Yes 1, no 0. */
export const yesOrNo = (value: boolean | null): Reading => exact(value === null ? null : Number(value))

export const fromRange = (range: Range | null): Reading =>
  range === null ? UNKNOWN : { low: range.low, high: range.high ?? Number.POSITIVE_INFINITY }
