import { Matrix } from 'ml-matrix'
import { type Comparisons, type Judgement, readComparisons } from './comparisons.ts'
import { fillMissing, setPair } from './fill-missing.ts'
import { InputFault } from './input-fault.ts'
import { type Perron, perron } from './perron.ts'

export interface Weighing {
  /** By criterion, summing to 1. */
  readonly weights: Readonly<Record<string, number>>
  readonly lambdaMax: number
  readonly consistencyRatio: number
  /** A consistency ratio of at most .10 (Saaty 1980). */
  readonly acceptable: boolean
  /** Where it is not acceptable: the judgement that fits the weights worst, and the value that would fit. */
  readonly worst: {
    readonly pair: readonly [string, string]
    readonly given: number
    readonly consistent: number
  } | null
}

/** Mean consistency index of random matrices of n criteria (Saaty 1980); of one or two criteria there is none. */
const RANDOM_INDEX: readonly number[] = [0, 0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41]
const ACCEPTABLE = 0.1
/** Misfits closer than this are equal, and the first judgement is named. */
const ALIKE = 1e-9

/**
 * Weights from pairwise judgements (analytic hierarchy process): the principal eigenvector of their matrix. Several
 * judges are combined by the geometric mean of what each said about a pair; pairs nobody judged are completed so that
 * λmax is least. Input as in `comparisons.ts`. Throws InputFault.
 */
export function weigh(comparisons: unknown): Weighing {
  const { criteria, judges } = readComparisons(comparisons)
  const judgements = combine(judges)
  assertConnected(criteria, judgements)
  const matrix = Matrix.ones(criteria.length, criteria.length)
  for (const { a, b, ratio } of judgements) setPair(matrix, [a, b], ratio)
  const principal = perron(fillMissing(matrix, missingPairs(criteria.length, judgements)))
  const consistencyRatio = ratioOf(principal.value, criteria.length)
  const acceptable = consistencyRatio <= ACCEPTABLE
  return {
    weights: Object.fromEntries(criteria.map((name, index) => [name, principal.vector[index] ?? 0])),
    lambdaMax: principal.value,
    consistencyRatio,
    acceptable,
    worst: acceptable ? null : worstOf(criteria, judgements, principal),
  }
}

/** One judgement a pair: the geometric mean over the judges who gave one. */
function combine(judges: Comparisons['judges']): readonly Judgement[] {
  const pairs = new Map<string, { readonly a: number; readonly b: number; readonly ratios: number[] }>()
  for (const { a, b, ratio } of judges.flat()) {
    const same = pairs.get(`${a}:${b}`)
    const turned = pairs.get(`${b}:${a}`)
    if (same !== undefined) same.ratios.push(ratio)
    else if (turned !== undefined) turned.ratios.push(1 / ratio)
    else pairs.set(`${a}:${b}`, { a, b, ratios: [ratio] })
  }
  return [...pairs.values()].map(({ a, b, ratios }) => ({
    a,
    b,
    ratio: ratios.reduce((product, ratio) => product * ratio ** (1 / ratios.length), 1),
  }))
}

function assertConnected(criteria: readonly string[], judgements: readonly Judgement[]): void {
  const reached = new Set([0])
  let before = 0
  while (reached.size > before) {
    before = reached.size
    for (const { a, b } of judgements) {
      if (reached.has(a)) reached.add(b)
      else if (reached.has(b)) reached.add(a)
    }
  }
  const apart = criteria.findIndex((_, index) => !reached.has(index))
  if (apart === -1) return
  throw new InputFault('judgements-not-connected', { a: criteria[0] ?? '', b: criteria[apart] ?? '' })
}

function missingPairs(
  size: number,
  judgements: readonly Judgement[],
): readonly (readonly [number, number])[] {
  const all = Array.from({ length: size }, (_, i) =>
    Array.from({ length: i }, (_, j) => [j, i] as const),
  ).flat()
  return all.filter(([i, j]) => !judgements.some(({ a, b }) => (a === i && b === j) || (a === j && b === i)))
}

/** (λmax - n) / (n - 1), over the random index; rounding never makes it less than 0. */
function ratioOf(lambdaMax: number, size: number): number {
  const random = RANDOM_INDEX[size] ?? 0
  return random === 0 ? 0 : Math.max(0, (lambdaMax - size) / (size - 1) / random)
}

function worstOf(
  criteria: readonly string[],
  judgements: readonly Judgement[],
  { vector }: Perron,
): Weighing['worst'] {
  let worst: Weighing['worst'] = null
  let most = ALIKE
  for (const { a, b, ratio } of judgements) {
    const consistent = (vector[a] ?? 1) / (vector[b] ?? 1)
    const misfit = Math.abs(Math.log(ratio) - Math.log(consistent))
    if (misfit < most + ALIKE) continue
    most = misfit
    worst = { pair: [criteria[a] ?? '', criteria[b] ?? ''], given: ratio, consistent }
  }
  return worst
}
