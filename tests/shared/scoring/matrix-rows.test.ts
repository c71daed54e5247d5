import { Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { matrixOver, rowsOf, sharedMatrix } from '../../../shared/scoring/matrix-rows.ts'

describe('a matrix over rows', () => {
  it('is the rows, not a copy, and computes as any other', () => {
    const rows = [Float64Array.from([1, 2, 3]), Float64Array.from([4, 5, 6])]
    const matrix = matrixOver(rows, 3)
    expect(matrix.mmul(Matrix.columnVector([1, 1, 1])).to1DArray()).toEqual([6, 15])
    rows[0]?.set([7])
    expect(matrix.get(0, 0)).toBe(7)
    expect(rowsOf(matrix)[0]).toBe(rows[0])
  })

  it('can lie in memory that threads share', () => {
    const matrix = sharedMatrix(2, 3)
    expect([matrix.rows, matrix.columns, matrix.sum()]).toEqual([2, 3, 0])
    expect(rowsOf(matrix).every(({ buffer }) => buffer instanceof SharedArrayBuffer)).toBe(true)
  })
})
