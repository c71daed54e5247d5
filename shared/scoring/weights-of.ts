import type { CriterionId } from '../criteria/names.ts'
import type { Model } from './model.ts'

/**
 * The weights to score with, in the order of the model's criteria, brought to sum 1. A criterion that `changed`
 * does not name keeps the model's weight. Where all come to 0 nothing could be ranked: the model's weights stand.
 */
export const weightsOf = (model: Model, changed?: ChangedWeights): readonly number[] =>
  toSumOne(chosenWeights(model, changed))

export type ChangedWeights = Partial<Record<CriterionId, number>>

/** The same with any sum: where one slider moved, the other weights are the numbers they were. */
export function chosenWeights(model: Model, changed: ChangedWeights = {}): readonly number[] {
  const wanted = model.criteria.map(({ id, weight }) => changed[id] ?? weight)
  return wanted.some((weight) => weight > 0) ? wanted : model.criteria.map(({ weight }) => weight)
}

/** Weights, not all 0, brought to sum 1; those that have it already stay to the last digit. */
export function toSumOne(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return Math.abs(sum - 1) < 1e-12 ? weights : weights.map((weight) => weight / sum)
}
