import type { CriterionId, IndicatorId } from '../../../shared/criteria/names.ts'
import type { ReadingId } from '../../../shared/criteria/reading.ts'
import type {
  Criterion,
  Indicator,
  Model,
  Source,
  TierRules,
  ValueFunction,
} from '../../../shared/scoring/model.ts'
import type { ModelWeights } from './weight-moves.ts'

/** Every edit makes a new model; the old one stays as it is. */
export type ModelEdit = (model: Model) => Model

export const weightsOfModel = ({ criteria }: Model): ModelWeights =>
  Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))

export const withWeights = (model: Model, weights: ModelWeights): Model => ({
  ...model,
  criteria: model.criteria.map((one) => ({ ...one, weight: weights[one.id] ?? one.weight })),
})

export const withTiers = (model: Model, tiers: TierRules): Model => ({ ...model, tiers })

export interface IndicatorPlace {
  readonly criterion: CriterionId
  readonly indicator: IndicatorId
}

const withCriterion = (model: Model, id: CriterionId, edit: (old: Criterion) => Criterion): Model => ({
  ...model,
  criteria: model.criteria.map((one) => (one.id === id ? edit(one) : one)),
})

const withIndicator = (
  model: Model,
  { criterion, indicator }: IndicatorPlace,
  edit: (old: Indicator) => Indicator,
): Model =>
  withCriterion(model, criterion, (one) => ({
    ...one,
    indicators: one.indicators.map((old) => (old.id === indicator ? edit(old) : old)),
  }))

export const withPrior = (model: Model, place: IndicatorPlace & { readonly prior: number }): Model =>
  withIndicator(model, place, (old) => ({ ...old, prior: place.prior }))

/** The other shares of the criterion keep their proportions, so that all still sum to 1. */
export const withShare = (
  model: Model,
  { criterion, indicator, share }: IndicatorPlace & { readonly share: number },
): Model =>
  withCriterion(model, criterion, (one) => {
    const others = one.indicators.filter(({ id }) => id !== indicator)
    if (others.length === 0) return one
    const before = others.reduce((sum, other) => sum + other.share, 0)
    const room = 1 - share
    const shareOf = (old: Indicator): number =>
      before > 0 ? (room * old.share) / before : room / others.length
    return {
      ...one,
      indicators: one.indicators.map((old) => ({
        ...old,
        share: old.id === indicator ? share : shareOf(old),
      })),
    }
  })

export const withValue = (
  model: Model,
  place: IndicatorPlace & { readonly reading: ReadingId; readonly value: ValueFunction },
): Model =>
  withIndicator(model, place, (old) => ({
    ...old,
    readings: old.readings.map((one) =>
      one.reading === place.reading ? { ...one, value: place.value } : one,
    ),
  }))

/** Of a criterion's weight, or of one of its indicators. */
export const withSource = (
  model: Model,
  {
    criterion,
    indicator,
    source,
  }: { readonly criterion: CriterionId; readonly indicator: IndicatorId | null; readonly source: Source },
): Model =>
  indicator === null
    ? withCriterion(model, criterion, (old) => ({ ...old, source }))
    : withIndicator(model, { criterion, indicator }, (old) => ({ ...old, source }))

/** Of an indicator's share, or of its prior. */
export const withFigureSource = (
  model: Model,
  place: IndicatorPlace & { readonly figure: 'share' | 'prior'; readonly source: Source },
): Model =>
  withIndicator(model, place, (old) => ({
    ...old,
    sources: { ...old.sources, [place.figure]: place.source },
  }))

/** Whether two models say the same, whatever they are called. */
export const sameModel = (a: Model, b: Model): boolean =>
  JSON.stringify([a.criteria, a.tiers, a.signs]) === JSON.stringify([b.criteria, b.tiers, b.signs])
