import { Matrix } from 'ml-matrix'
import { type Evaluator, evaluatorOf } from './evaluate.ts'
import { rowsOf } from './matrix-rows.ts'
import type { Criterion, Model } from './model.ts'
import type { ReadingSheet } from './reading-sheet.ts'
import { newEvaluation } from './values/valuer.ts'

/**
 * The value of every criterion for every firm, in [0, 1]; criteria are rows, in the model's order, firms columns.
 * Stays as it is while only weights change.
 */
export interface ValueSheet {
  readonly model: Model
  readonly count: number
  readonly point: Matrix
  readonly low: Matrix
  readonly high: Matrix
  /** Share of the criterion that rests on known values. */
  readonly known: Matrix
  /** How many of the model's signs are known of each firm. */
  readonly signs: Uint8Array
  /** The reading sheet's gates in the model's lens. */
  readonly gate: Uint8Array
}

/** What an analysis of ranks needs of the sheet. */
export type CriterionValues = Pick<ValueSheet, 'model' | 'count' | 'point' | 'low' | 'high'>

export function valueSheet(readings: ReadingSheet, model: Model): ValueSheet {
  const { count } = readings
  const empty = (): Matrix => new Matrix(model.criteria.length, count)
  const values: ValueSheet = {
    model,
    count,
    point: empty(),
    low: empty(),
    high: empty(),
    known: empty(),
    signs: new Uint8Array(count),
    gate: readings.gates[model.lens],
  }
  for (const [row, criterion] of model.criteria.entries()) fillRow({ readings, values, criterion, row })
  return values
}

interface Filling {
  readonly readings: ReadingSheet
  readonly values: ValueSheet
  readonly criterion: Criterion
  readonly row: number
}

/** One criterion of every firm; the arrays are the very rows of the sheet's matrices. */
interface Row {
  readonly point: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly known: Float64Array
}

function fillRow({ readings, values, criterion, row }: Filling): void {
  const rowOf = (matrix: Matrix): Float64Array => rowsOf(matrix)[row] ?? new Float64Array(0)
  const target: Row = {
    point: rowOf(values.point),
    low: rowOf(values.low),
    high: rowOf(values.high),
    known: rowOf(values.known),
  }
  for (const indicator of criterion.indicators) {
    const signs = values.model.signs.includes(indicator.id) ? values.signs : null
    addIndicator(target, { evaluate: evaluatorOf(indicator, readings), share: indicator.share, signs })
  }
  const whole = criterion.whole === null ? undefined : readings.columns.get(criterion.whole)?.low
  if (whole !== undefined) putWhole(target, whole)
}

function addIndicator(
  { point, low, high, known }: Row,
  indicator: {
    readonly evaluate: Evaluator
    readonly share: number
    /** Counted up where the indicator is a sign and known. */
    readonly signs: Uint8Array | null
  },
): void {
  const { evaluate, share, signs } = indicator
  const out = newEvaluation()
  for (let index = 0; index < point.length; index++) {
    evaluate(index, out)
    point[index] = (point[index] ?? 0) + share * out.point
    low[index] = (low[index] ?? 0) + share * out.low
    high[index] = (high[index] ?? 0) + share * out.high
    known[index] = (known[index] ?? 0) + share * out.known
    if (signs !== null && out.known > 0) signs[index] = (signs[index] ?? 0) + 1
  }
}

function putWhole({ point, low, high, known }: Row, whole: Float64Array): void {
  for (let index = 0; index < point.length; index++) {
    const value = whole[index] ?? Number.NaN
    if (Number.isNaN(value)) continue
    point[index] = value
    low[index] = value
    high[index] = value
    known[index] = 1
  }
}
