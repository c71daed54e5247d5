import { Matrix } from 'ml-matrix'
import { rowsOf } from '../matrix-rows.ts'
import type { CriterionValues } from '../value-sheet.ts'

/** The values of all firms as plain rows, criterion by criterion: what can be sent to another thread. */
export interface PackedValues extends Pick<CriterionValues, 'model' | 'count'> {
  readonly point: readonly Float64Array[]
  readonly low: readonly Float64Array[]
  readonly high: readonly Float64Array[]
}

/** Shares its rows with the sheet. */
export const packValues = ({ model, count, point, low, high }: CriterionValues): PackedValues => ({
  model,
  count,
  point: rowsOf(point),
  low: rowsOf(low),
  high: rowsOf(high),
})

export const unpackValues = ({ model, count, point, low, high }: PackedValues): CriterionValues => ({
  model,
  count,
  point: matrixOf(point, count),
  low: matrixOf(low, count),
  high: matrixOf(high, count),
})

function matrixOf(rows: readonly Float64Array[], count: number): Matrix {
  const matrix = new Matrix(rows.length, count)
  for (const [place, row] of rowsOf(matrix).entries()) row.set(rows[place] ?? [])
  return matrix
}
