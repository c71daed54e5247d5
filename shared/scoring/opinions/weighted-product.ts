import type { Matrix } from 'ml-matrix'
import { rowsOf } from '../matrix-rows.ts'

/**
 * Π value ^ weight, in [0, 1] (Bridgman 1922): a weakness in one criterion is not made good by another, and a value of
 * 0 in any that weighs gives 0. `values` is criteria × firms, in [0, 1]; `weights` in the order of its rows.
 */
export function weightedProduct(values: Matrix, weights: readonly number[]): Float64Array {
  const product = new Float64Array(values.columns).fill(1)
  for (const [row, column] of rowsOf(values).entries()) {
    const weight = weights[row] ?? 0
    if (weight === 0) continue
    for (let firm = 0; firm < column.length; firm++) {
      product[firm] = (product[firm] ?? 0) * (column[firm] ?? 0) ** weight
    }
  }
  return product
}
