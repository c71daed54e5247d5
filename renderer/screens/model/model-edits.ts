import type { CriterionId, IndicatorId } from '../../../shared/criteria/names.ts'
import type { ReadingId } from '../../../shared/criteria/reading.ts'
import type { Indicator, Model, ValueFunction } from '../../../shared/scoring/model.ts'
import type { ModelWeights } from './weight-moves.ts'

/** Every edit makes a new model; the old one stays as it is. */

export const weightsOfModel = ({ criteria }: Model): ModelWeights =>
  Object.fromEntries(criteria.map(({ id, weight }) => [id, weight]))

export const withWeights = (model: Model, weights: ModelWeights): Model => ({
  ...model,
  criteria: model.criteria.map((one) => ({ ...one, weight: weights[one.id] ?? one.weight })),
})

export interface IndicatorPlace {
  readonly criterion: CriterionId
  readonly indicator: IndicatorId
}

const withIndicator = (
  model: Model,
  { criterion, indicator }: IndicatorPlace,
  edit: (old: Indicator) => Indicator,
): Model => ({
  ...model,
  criteria: model.criteria.map((one) =>
    one.id === criterion
      ? { ...one, indicators: one.indicators.map((old) => (old.id === indicator ? edit(old) : old)) }
      : one,
  ),
})

export const withPrior = (model: Model, place: IndicatorPlace & { readonly prior: number }): Model =>
  withIndicator(model, place, (old) => ({ ...old, prior: place.prior }))

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

/** Whether two models say the same, whatever they are called. */
export const sameModel = (a: Model, b: Model): boolean =>
  JSON.stringify([a.criteria, a.tiers, a.signs]) === JSON.stringify([b.criteria, b.tiers, b.signs])
