import { Matrix } from 'ml-matrix'
import { rowsOf } from '../matrix-rows.ts'

/**
 * Closeness to the best that is in the file, in [0, 1] (Hwang and Yoon 1981): the distance to the worst over that to
 * the best and the worst, each criterion divided by its length over all firms. More of every criterion is better.
 * `values` is criteria × firms, `weights` in the order of its rows. A firm's closeness depends on who else is there,
 * and two firms may change places when a third one comes: a second opinion, never the ranking.
 */
export function topsis(values: Matrix, weights: readonly number[]): Float64Array {
  const scaled = new Matrix(values.rows, values.columns)
  for (const [row, column] of rowsOf(values).entries()) {
    const length = Math.sqrt(column.reduce((sum, value) => sum + value * value, 0))
    scaled.setRow(
      row,
      column.map((value) => (length === 0 ? 0 : ((weights[row] ?? 0) * value) / length)),
    )
  }
  const toBest = new Float64Array(values.columns)
  const toWorst = new Float64Array(values.columns)
  for (const column of rowsOf(scaled)) {
    const { least, most } = endsOf(column)
    for (let firm = 0; firm < column.length; firm++) {
      const value = column[firm] ?? 0
      toBest[firm] = (toBest[firm] ?? 0) + (most - value) ** 2
      toWorst[firm] = (toWorst[firm] ?? 0) + (value - least) ** 2
    }
  }
  return toBest.map((best, firm) => {
    const [away, near] = [Math.sqrt(best), Math.sqrt(toWorst[firm] ?? 0)]
    return away + near === 0 ? 0.5 : near / (away + near)
  })
}

function endsOf(column: Float64Array): { readonly least: number; readonly most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of column) {
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return { least, most }
}
