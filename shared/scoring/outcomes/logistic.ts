import { Matrix, solve } from 'ml-matrix'

export interface LogisticFit {
  readonly intercept: number
  /** In the order of the columns. */
  readonly slopes: readonly number[]
  readonly settled: boolean
}

const SETTLED = 1e-10
const MOST_ROUNDS = 100

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares): the chance of a hit is
 * 1 / (1 + e^-(intercept + Σ slope · x)). `rows` are cases × columns. `ridge` holds the slopes, not the intercept, near
 * 0 (le Cessie and van Houwelingen 1992): it maximises the log-likelihood less ridge / 2 · Σ slope². Above 0 there is
 * always one answer, also where a column parts hits and misses wholly.
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  hits: readonly boolean[],
  ridge: number,
): LogisticFit {
  const design = new Matrix(rows.map((row) => [1, ...row]))
  const seen = Matrix.columnVector(hits.map(Number))
  const penalty = Matrix.diag([0, ...Array.from({ length: design.columns - 1 }, () => ridge)])
  let beta = Matrix.zeros(design.columns, 1)
  let settled = false
  for (let round = 0; round < MOST_ROUNDS && !settled; round++) {
    const chances = design.mmul(beta).to1DArray().map(logistic)
    const gradient = design
      .transpose()
      .mmul(Matrix.sub(seen, Matrix.columnVector(chances)))
      .sub(penalty.mmul(beta))
    const weighted = design.clone().mulColumnVector(chances.map((chance) => chance * (1 - chance)))
    const curvature = design.transpose().mmul(weighted).add(penalty)
    const step = shortened(solve(curvature, gradient))
    beta = Matrix.add(beta, step)
    settled = step.to1DArray().every((one) => Math.abs(one) < SETTLED)
  }
  const [intercept = 0, ...slopes] = beta.to1DArray()
  return { intercept, slopes, settled }
}

/** A full step may overshoot where chances are near 0 or 1; a shorter one leads there all the same. */
function shortened(step: Matrix): Matrix {
  const longest = Math.max(...step.to1DArray().map(Math.abs))
  return longest > 4 ? Matrix.mul(step, 4 / longest) : step
}

const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds))
