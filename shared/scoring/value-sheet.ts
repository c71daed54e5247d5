import { Matrix } from 'ml-matrix'
import { evaluatorOf } from './evaluate.ts'
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

function fillRow({ readings, values, criterion, row }: Filling): void {
  const rows = [values.point, values.low, values.high, values.known].map((matrix) => rowsOf(matrix)[row])
  const [point, low, high, known] = rows
  if (!point || !low || !high || !known) return
  const out = newEvaluation()
  for (const indicator of criterion.indicators) {
    const { share, id } = indicator
    const evaluate = evaluatorOf(indicator, readings)
    const isSign = values.model.signs.includes(id)
    for (let index = 0; index < values.count; index++) {
      evaluate(index, out)
      point[index] = (point[index] ?? 0) + share * out.point
      low[index] = (low[index] ?? 0) + share * out.low
      high[index] = (high[index] ?? 0) + share * out.high
      known[index] = (known[index] ?? 0) + share * out.known
      if (isSign && out.known > 0) values.signs[index] = (values.signs[index] ?? 0) + 1
    }
  }
  const whole = criterion.whole === null ? undefined : readings.columns.get(criterion.whole)?.low
  if (whole === undefined) return
  for (let index = 0; index < values.count; index++) {
    const value = whole[index] ?? Number.NaN
    if (Number.isNaN(value)) continue
    point[index] = value
    low[index] = value
    high[index] = value
    known[index] = 1
  }
}
