import type { Matrix } from 'ml-matrix'
import { perron } from './perron.ts'

/** Far below the four digits that weights are read to. */
const SETTLED = 1e-11
const MOST_ROUNDS = 20_000

/**
 * Completes a reciprocal matrix: the missing pairs take the values that minimise λmax (Bozóki, Fülöp and Rónyai
 * 2010, "On optimal completion of incomplete pairwise comparison matrices"); the minimum is one where the known
 * pairs are connected, which the caller has seen to.
 *
 * With u and v the right and left eigenvectors, λmax changes with ln a(i,j) as v(i)·a(i,j)·u(j) - v(j)·u(i)/a(i,j),
 * so at the minimum a(i,j)² = u(i)·v(j) / (u(j)·v(i)). Setting that, again and again, settles.
 */
export function fillMissing(matrix: Matrix, missing: readonly (readonly [number, number])[]): Matrix {
  const filled = matrix.clone()
  for (const [i, j] of missing) setPair(filled, [i, j], 1)
  for (let round = 0; round < MOST_ROUNDS && missing.length > 0; round++) {
    const right = perron(filled).vector
    const left = perron(filled.transpose()).vector
    let moved = 0
    for (const [i, j] of missing) {
      const ratio = Math.sqrt(((right[i] ?? 1) * (left[j] ?? 1)) / ((right[j] ?? 1) * (left[i] ?? 1)))
      moved = Math.max(moved, Math.abs(Math.log(ratio / filled.get(i, j))))
      setPair(filled, [i, j], ratio)
    }
    if (moved < SETTLED) break
  }
  return filled
}

export function setPair(matrix: Matrix, [i, j]: readonly [number, number], ratio: number): void {
  matrix.set(i, j, ratio)
  matrix.set(j, i, 1 / ratio)
}
