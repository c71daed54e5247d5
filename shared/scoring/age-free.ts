import type { Indicator, Model } from './model.ts'

/**
 * The model without the owner's age, for those who will not or may not use it: the share goes to firm age or tenure,
 * and age no longer counts as a sign. Takes the model as it is where it has no age. Criterion weights stay.
 */
export function ageFree(model: Model): Model {
  const indicators = model.criteria.flatMap((criterion) => criterion.indicators)
  const age = indicators.find(({ id }) => id === 'owner-age')
  const years = indicators.find(({ id }) => id === 'firm-age')
  if (age === undefined || years === undefined) return model
  const without = (all: readonly Indicator[]): readonly Indicator[] =>
    all
      .filter(({ id }) => id !== 'owner-age')
      .map((one) => (one.id === 'firm-age' ? { ...one, share: one.share + age.share } : one))
  return {
    ...model,
    id: `${model.id}-age-free`,
    basedOn: { id: model.id, version: model.version },
    criteria: model.criteria.map((criterion) => ({
      ...criterion,
      indicators: without(criterion.indicators),
    })),
    signs: model.signs.filter((id) => id !== 'owner-age'),
  }
}
