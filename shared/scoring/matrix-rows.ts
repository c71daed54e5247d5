import { Matrix } from 'ml-matrix'

/**
 * The rows of a matrix themselves, not copies: ml-matrix keeps one Float64Array a row in `data`, which its type
 * declarations leave out. Loops over them are about ten times as fast as `get` and `set`.
 */
export const rowsOf = (matrix: Matrix): readonly Float64Array[] => Reflect.get(matrix, 'data')

/** A matrix over these rows themselves, not over copies; each has `columns` entries. */
export function matrixOver(rows: readonly Float64Array[], columns: number): Matrix {
  const matrix = new Matrix(rows.length, 0)
  Reflect.set(matrix, 'data', [...rows])
  Reflect.set(matrix, 'columns', columns)
  return matrix
}

/** A matrix of zeros in memory that threads can share, where there is such memory. */
export function sharedMatrix(rows: number, columns: number): Matrix {
  const row = (): Float64Array =>
    typeof SharedArrayBuffer === 'undefined'
      ? new Float64Array(columns)
      : new Float64Array(new SharedArrayBuffer(columns * Float64Array.BYTES_PER_ELEMENT))
  return matrixOver(Array.from({ length: rows }, row), columns)
}
