import type { Matrix } from 'ml-matrix'

/**
 * The rows of a matrix themselves, not copies: ml-matrix keeps one Float64Array a row in `data`, which its type
 * declarations leave out. Loops over them are about ten times as fast as `get` and `set`.
 */
export const rowsOf = (matrix: Matrix): readonly Float64Array[] => Reflect.get(matrix, 'data')
