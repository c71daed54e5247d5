import { EigenvalueDecomposition, type Matrix } from 'ml-matrix'

export interface Perron {
  /** The greatest eigenvalue, λmax; at least n for a reciprocal matrix of n criteria. */
  readonly value: number
  /** Its eigenvector, all above 0, summing to 1. */
  readonly vector: readonly number[]
}

/** Greatest eigenvalue of a matrix of positive numbers, and its eigenvector (Perron's theorem: real, simple, positive). */
export function perron(matrix: Matrix): Perron {
  const { realEigenvalues, imaginaryEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(matrix)
  let best = 0
  for (const [index, value] of realEigenvalues.entries()) {
    const isReal = Math.abs(imaginaryEigenvalues[index] ?? 0) < 1e-9
    if (isReal && value > (realEigenvalues[best] ?? Number.NEGATIVE_INFINITY)) best = index
  }
  const vector = eigenvectorMatrix.getColumn(best).map(Math.abs)
  const sum = vector.reduce((total, part) => total + part, 0)
  return { value: realEigenvalues[best] ?? Number.NaN, vector: vector.map((part) => part / sum) }
}
