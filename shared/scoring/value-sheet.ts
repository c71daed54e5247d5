import type { Matrix } from 'ml-matrix'
import { fillRow, type ValuePart } from './fill-row.ts'
import { rowsOf, sharedMatrix } from './matrix-rows.ts'
import type { Model } from './model.ts'
import { type PreparedCriterion, prepareCriteria } from './prepared-criteria.ts'
import type { ReadingSheet } from './reading-sheet.ts'
import { newEvaluation } from './values/valuer.ts'

/**
 * The value of every criterion for every firm, in [0, 1]; criteria are rows, in the model's order, firms columns.
 * Stays as it is while only weights change. Each part is made when it is first asked for: the first page of a list
 * needs the points of all firms, and the rest of a few.
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
  /** One firm, to the last digit as in the matrices, which need not be made for it. */
  readonly at: (index: number) => FirmValues
  /** Makes one firm's entries again from readings that changed, see `withFirmAgain`. */
  readonly again: (readings: ReadingSheet, index: number) => Made
}

/** One firm's values, criteria in the model's order. */
export interface FirmValues extends Readonly<Record<ValuePart, Float64Array>> {
  readonly signs: number
}

/** What an analysis of ranks needs of the sheet. */
export type CriterionValues = Pick<ValueSheet, 'model' | 'count' | 'point' | 'low' | 'high'>

export const valueSheet = (readings: ReadingSheet, model: Model): ValueSheet =>
  sheetOf(readings, model, { parts: new Map(), signs: null })

/** What was made of a sheet so far. */
interface Made {
  readonly parts: Map<ValuePart, Matrix>
  readonly signs: Uint8Array | null
}

function sheetOf(readings: ReadingSheet, model: Model, earlier: Made): ValueSheet {
  const { count } = readings
  const criteria = prepareCriteria(readings, model)
  const made = earlier.parts
  let { signs } = earlier
  const part = (name: ValuePart): Matrix => {
    const matrix = made.get(name) ?? fillMatrix(criteria, count, name)
    made.set(name, matrix)
    return matrix
  }
  return {
    model,
    count,
    get point() {
      return part('point')
    },
    get low() {
      return part('low')
    },
    get high() {
      return part('high')
    },
    get known() {
      return part('known')
    },
    get signs() {
      signs ??= countSigns(criteria, count)
      return signs
    },
    gate: readings.gates[model.lens],
    at: (index) => valuesAt(criteria, index),
    again(changed, index) {
      const { signs: known, ...firm } = valuesAt(prepareCriteria(changed, model), index)
      for (const [name, matrix] of made)
        for (const [row, column] of rowsOf(matrix).entries()) column[index] = firm[name][row] ?? 0
      if (signs !== null) signs[index] = known
      return { parts: made, signs }
    },
  }
}

/**
 * The sheet after the readings of one firm changed: that firm's entries are made again, in the very matrices of the
 * sheet given, which must not be used any more.
 */
export function withFirmAgain(values: ValueSheet, readings: ReadingSheet, index: number): ValueSheet {
  return sheetOf(readings, values.model, values.again(readings, index))
}

function fillMatrix(criteria: readonly PreparedCriterion[], count: number, part: ValuePart): Matrix {
  const matrix = sharedMatrix(criteria.length, count)
  const rows = rowsOf(matrix)
  for (const [place, criterion] of criteria.entries()) fillRow(rows[place] ?? NO_ROW, criterion, part)
  return matrix
}

const NO_ROW = new Float64Array(0)

function countSigns(criteria: readonly PreparedCriterion[], count: number): Uint8Array {
  const signs = new Uint8Array(count)
  for (const { evaluate, columns } of criteria.flatMap(({ indicators }) => indicators.filter(isSign))) {
    const out = newEvaluation()
    for (let index = 0; index < count && columns.length > 0; index++) {
      evaluate(index, out)
      if (out.known > 0) signs[index] = (signs[index] ?? 0) + 1
    }
  }
  return signs
}

const isSign = (indicator: { readonly isSign: boolean }): boolean => indicator.isSign

function valuesAt(criteria: readonly PreparedCriterion[], index: number): FirmValues {
  const part = () => new Float64Array(criteria.length)
  const values = { point: part(), low: part(), high: part(), known: part() }
  const out = newEvaluation()
  let signs = 0
  for (const [row, { indicators, whole }] of criteria.entries()) {
    for (const { evaluate, share, isSign } of indicators) {
      evaluate(index, out)
      for (const name of PARTS) values[name][row] = (values[name][row] ?? 0) + share * out[name]
      if (isSign && out.known > 0) signs += 1
    }
    const given = whole?.[index] ?? Number.NaN
    if (Number.isNaN(given)) continue
    for (const name of PARTS) values[name][row] = name === 'known' ? 1 : given
  }
  return { ...values, signs }
}

const PARTS = ['point', 'low', 'high', 'known'] as const
