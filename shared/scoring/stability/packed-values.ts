import { matrixOver, rowsOf } from '../matrix-rows.ts'
import type { CriterionValues } from '../value-sheet.ts'

/**
 * The values of all firms as plain rows, criterion by criterion: what can be sent to another thread. Rows in shared
 * memory are the same rows there; nothing is copied.
 */
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

/** Over the rows as they came. */
export const unpackValues = ({ model, count, point, low, high }: PackedValues): CriterionValues => ({
  model,
  count,
  point: matrixOver(point, count),
  low: matrixOver(low, count),
  high: matrixOver(high, count),
})
