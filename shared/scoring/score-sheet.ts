import type { Matrix } from 'ml-matrix'
import { TIERS, type Tier } from '../criteria/names.ts'
import { rowsOf } from './matrix-rows.ts'
import { tierOf } from './tier-of.ts'
import type { ValueSheet } from './value-sheet.ts'

/**
 * Scores of all firms under one weighting. Scores and coverage in [0, 100]. Each array is made when it is first asked
 * for: an order needs the scores alone.
 */
export interface ScoreSheet {
  readonly count: number
  readonly score: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly coverage: Float64Array
  /** Index into TIERS, see `tierAt`. */
  readonly tier: Uint8Array
  /** 0 = ranked. */
  readonly gate: Uint8Array
}

type Sum = 'score' | 'low' | 'high' | 'coverage'

/** The arrays of a sheet so far, for the next sheet to write over: fresh memory costs more than the sums. */
interface Room {
  readonly count: number
  readonly sums: Map<Sum, Float64Array>
  tier: Uint8Array | null
}

const ROOMS = new WeakMap<ScoreSheet, Room>()

/**
 * Weighs the criteria; all that has to run when a slider moves. `weights` in the order of the model's criteria.
 * `into` is an earlier sheet of as many firms to be overwritten, which nobody reads any more.
 */
export function scoreSheet(values: ValueSheet, weights: readonly number[], into?: ScoreSheet): ScoreSheet {
  const { count, gate } = values
  const earlier = into === undefined ? undefined : ROOMS.get(into)
  const room: Room = earlier?.count === count ? earlier : { count, sums: new Map(), tier: null }
  const made = new Map<Sum, Float64Array>()
  let tier: Uint8Array | null = null
  const sum = (name: Sum): Float64Array => {
    const known = made.get(name)
    if (known !== undefined) return known
    const array = room.sums.get(name) ?? new Float64Array(count)
    weigh(matrixOf(values, name), weights, array)
    room.sums.set(name, array)
    made.set(name, array)
    return array
  }
  const sheet: ScoreSheet = {
    count,
    gate,
    get score() {
      return sum('score')
    },
    get low() {
      return sum('low')
    },
    get high() {
      return sum('high')
    },
    get coverage() {
      return sum('coverage')
    },
    get tier() {
      room.tier ??= new Uint8Array(count)
      tier ??= fillTiers(values, weights, room.tier)
      return tier
    },
  }
  ROOMS.set(sheet, room)
  return sheet
}

function matrixOf(values: ValueSheet, sum: Sum): Matrix {
  if (sum === 'score') return values.point
  return sum === 'coverage' ? values.known : values[sum]
}

/** Firms whose sums are held at a time, so that the tiers of all firms need no memory for the sums of all. */
const BLOCK = 4_096

function fillTiers(values: ValueSheet, weights: readonly number[], tiers: Uint8Array): Uint8Array {
  const [score, low, coverage] = [new Float64Array(BLOCK), new Float64Array(BLOCK), new Float64Array(BLOCK)]
  const { model, signs } = values
  const firm = { score: 0, low: 0, coverage: 0, signs: 0 }
  for (let from = 0; from < tiers.length; from += BLOCK) {
    weigh(values.point, weights, score, from)
    weigh(values.low, weights, low, from)
    weigh(values.known, weights, coverage, from)
    const length = Math.min(BLOCK, tiers.length - from)
    for (let place = 0; place < length; place++) {
      firm.score = score[place] ?? 0
      firm.low = low[place] ?? 0
      firm.coverage = coverage[place] ?? 0
      firm.signs = signs[from + place] ?? 0
      tiers[from + place] = TIERS.indexOf(tierOf(firm, model))
    }
  }
  return tiers
}

/** One firm's score, to the last digit as in `scoreSheet`. */
export function scoreAt(values: ValueSheet, weights: readonly number[], index: number): number {
  let sum = 0
  for (const [row, column] of rowsOf(values.point).entries()) {
    sum += 100 * (weights[row] ?? 0) * (column[index] ?? 0)
  }
  return sum
}

/** What the sheet says of one firm. */
export interface ScoresOfFirm {
  readonly score: number
  readonly low: number
  readonly high: number
  readonly coverage: number
  readonly tier: Tier
}

/** One firm to the last digit as in `scoreSheet`, where the whole sheet is not needed. */
export function scoresAt(values: ValueSheet, weights: readonly number[], index: number): ScoresOfFirm {
  const { point, low, high, known, signs } = values.at(index)
  const scores = {
    score: weighOne(point, weights),
    low: weighOne(low, weights),
    high: weighOne(high, weights),
    coverage: weighOne(known, weights),
  }
  return { ...scores, tier: tierOf({ ...scores, signs }, values.model) }
}

function weighOne(values: Float64Array, weights: readonly number[]): number {
  let sum = 0
  for (const [row, value] of values.entries()) sum += 100 * (weights[row] ?? 0) * value
  return sum
}

export const tierAt = (sheet: ScoreSheet, index: number): Tier => TIERS[sheet.tier[index] ?? -1] ?? '?'

/** sum = 100 · Σ weight · row, of the firms from the first on. */
function weigh(matrix: Matrix, weights: readonly number[], sum: Float64Array, from = 0): void {
  sum.fill(0)
  for (const [row, values] of rowsOf(matrix).entries()) {
    addScaled(sum, values.subarray(from, from + sum.length), 100 * (weights[row] ?? 0))
  }
}

/** sum += weight · values. A function of its own: in one loop with the rows it runs many times slower. */
export function addScaled(sum: Float64Array, values: Float64Array, weight: number): void {
  for (let index = 0; index < values.length; index++) {
    sum[index] = (sum[index] ?? 0) + weight * (values[index] ?? 0)
  }
}
