import type { Lens } from '../../criteria/names.ts'
import { type Auc, aucOf } from './auc.ts'
import { calibrationByTier, type TierCalibration } from './calibration.ts'
import { type Decile, liftByDecile } from './lift.ts'
import { type Outcome, type OutcomeCase, trialsOf } from './outcome.ts'

/** How well one version of a model would have done in one lens. */
export interface Backtest {
  readonly lens: Lens
  readonly model: { readonly id: string; readonly version: string }
  readonly cases: number
  readonly hits: number
  /** Null where the cases are too few to say. */
  readonly deciles: readonly Decile[] | null
  readonly auc: Auc | null
  readonly tiers: readonly TierCalibration[]
}

/** One back-test for each lens and version of a model, in the order in which the cases name them. */
export function backtest(cases: readonly OutcomeCase[], hits?: readonly Outcome[]): readonly Backtest[] {
  const groups = new Map<string, OutcomeCase[]>()
  for (const one of cases) {
    const key = JSON.stringify([one.lens, one.model.id, one.model.version])
    const group = groups.get(key) ?? []
    group.push(one)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const trials = trialsOf(group, hits)
    return [
      {
        lens: first.lens,
        model: first.model,
        cases: group.length,
        hits: trials.filter(({ hit }) => hit).length,
        deciles: liftByDecile(trials),
        auc: aucOf(trials),
        tiers: calibrationByTier(group, hits),
      },
    ]
  })
}
