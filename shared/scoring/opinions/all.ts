import { Matrix } from 'ml-matrix'
import { rowsOf } from '../matrix-rows.ts'
import type { ValueSheet } from '../value-sheet.ts'
import { topsis } from './topsis.ts'
import { weightedProduct } from './weighted-product.ts'

export interface SecondOpinion {
  readonly id: 'topsis' | 'weighted-product'
  /** Whether a firm's figure changes when other firms come or go, which is to be said beside it. */
  readonly dependsOnOthers: boolean
  /** In [0, 1], the more the better, over values of criteria × firms. */
  readonly of: (values: Matrix, weights: readonly number[]) => Float64Array
}

/** Other ways to weigh the same values, to be shown beside the score and never instead of it. */
export const SECOND_OPINIONS: readonly SecondOpinion[] = [
  { id: 'topsis', dependsOnOthers: true, of: topsis },
  { id: 'weighted-product', dependsOnOthers: false, of: weightedProduct },
]

/** The opinions on some firms, each in the order of `firms` (indexes of the sheet). */
export function secondOpinions(
  values: ValueSheet,
  weights: readonly number[],
  firms: Uint32Array,
): Readonly<Record<SecondOpinion['id'], Float64Array>> {
  const chosen = new Matrix(values.point.rows, firms.length)
  for (const [row, column] of rowsOf(values.point).entries()) {
    chosen.setRow(
      row,
      Float64Array.from(firms, (firm) => column[firm] ?? 0),
    )
  }
  return { topsis: topsis(chosen, weights), 'weighted-product': weightedProduct(chosen, weights) }
}
