import type { WeightedCriterion } from '../../../shared/contract/ranking.ts'
import type { CriterionId } from '../../../shared/criteria/names.ts'
import type { Weights } from '../../parts/view/view.ts'

/** A criterion's place on its slider, 0–100, and the share of the score that results. */
export interface WeightRow {
  readonly id: CriterionId
  readonly slider: number
  /** In [0, 1]; all rows sum to 1. */
  readonly share: number
  /** The model's own, in [0, 1]. */
  readonly usual: number
}

/** Sliders stand where they were put; shares are what they come to when brought to sum 1. */
export function weightRows(
  criteria: readonly WeightedCriterion[],
  weights: Weights | null,
): readonly WeightRow[] {
  const raw = criteria.map(({ id, usual }) => (weights ? (weights[id] ?? 0) : usual))
  const sum = raw.reduce((total, weight) => total + weight, 0)
  return criteria.map(({ id, usual }, index) => ({
    id,
    usual,
    slider: Math.round((raw[index] ?? 0) * 1000) / 10,
    share: sum > 0 ? (raw[index] ?? 0) / sum : usual,
  }))
}

export interface SliderMove {
  readonly rows: readonly WeightRow[]
  readonly id: CriterionId
  /** 0–100. */
  readonly slider: number
}

/** All weights after one slider was moved. One of them always stays above zero: a score needs something to weigh. */
export function movedWeights({ rows, id, slider }: SliderMove): Weights {
  const others = rows.reduce((total, row) => total + (row.id === id ? 0 : row.slider), 0)
  const moved = others === 0 ? Math.max(1, slider) : slider
  return Object.fromEntries(rows.map((row) => [row.id, (row.id === id ? moved : row.slider) / 100]))
}

export const equalWeights = (rows: readonly WeightRow[]): Weights =>
  Object.fromEntries(rows.map(({ id }) => [id, Number((1 / rows.length).toFixed(4))]))
