import { type Comparisons, type Judgement, readComparisons } from './comparisons.ts'
import { InputFault } from './input-fault.ts'
import { type Weighing, weigh } from './weigh.ts'

export interface JudgesReport {
  /** What all together make, by the geometric mean. */
  readonly together: Weighing
  /** In the order given. Null where a judge's own comparisons leave criteria apart. */
  readonly judges: readonly (JudgeView | null)[]
  /** The mean of the judges' distances; null where no judge has weights of their own. */
  readonly disagreement: number | null
  /** Pairs that several judged, those they see most differently first. */
  readonly pairs: readonly JudgedPair[]
}

export interface JudgeView {
  readonly weights: Weighing['weights']
  readonly consistencyRatio: number
  /** How much weight would have to be moved to come from this judge's weights to the common ones, in [0, 1]. */
  readonly distance: number
}

export interface JudgedPair {
  readonly pair: readonly [string, string]
  readonly lowest: number
  readonly highest: number
  /** The highest ratio over the lowest: 1 all said the same, 9 one sees 9 times more in it than another. */
  readonly spread: number
}

/** Where several people who compared criteria differ. Input as for `weigh`. Throws InputFault. */
export function judgesReport(input: unknown): JudgesReport {
  const together = weigh(input)
  const { criteria, judges } = readComparisons(input)
  const views = judges.map((judgements) => viewOf(criteria, judgements, together.weights))
  const distances = views.flatMap((view) => (view === null ? [] : [view.distance]))
  return {
    together,
    judges: views,
    disagreement:
      distances.length === 0 ? null : distances.reduce((sum, one) => sum + one, 0) / distances.length,
    pairs: pairsOf(criteria, judges),
  }
}

function viewOf(
  criteria: readonly string[],
  judgements: readonly Judgement[],
  common: Weighing['weights'],
): JudgeView | null {
  const named = judgements.map(({ a, b, ratio }) => [criteria[a], criteria[b], ratio])
  try {
    const { weights, consistencyRatio } = weigh({ criteria, judgements: named })
    const moved = criteria.reduce(
      (sum, name) => sum + Math.abs((weights[name] ?? 0) - (common[name] ?? 0)),
      0,
    )
    return { weights, consistencyRatio, distance: moved / 2 }
  } catch (error) {
    if (error instanceof InputFault && error.code === 'judgements-not-connected') return null
    throw error
  }
}

function pairsOf(criteria: readonly string[], judges: Comparisons['judges']): readonly JudgedPair[] {
  const ratios = new Map<string, { readonly pair: readonly [string, string]; readonly given: number[] }>()
  for (const { a, b, ratio } of judges.flat()) {
    const [first, second, turned] = a < b ? [a, b, ratio] : [b, a, 1 / ratio]
    const entry = ratios.get(`${first}:${second}`) ?? {
      pair: [criteria[first] ?? '', criteria[second] ?? ''] as const,
      given: [],
    }
    entry.given.push(turned)
    ratios.set(`${first}:${second}`, entry)
  }
  return [...ratios.values()]
    .filter(({ given }) => given.length > 1)
    .map(({ pair, given }) => {
      const [lowest, highest] = [Math.min(...given), Math.max(...given)]
      return { pair, lowest, highest, spread: highest / lowest }
    })
    .sort((a, b) => b.spread - a.spread)
}
