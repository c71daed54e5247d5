import type { CriterionId, IndicatorId } from '../criteria/names.ts'
import { type Evaluator, evaluatorOf } from './evaluate.ts'
import type { Model } from './model.ts'
import type { Column, ReadingSheet } from './reading-sheet.ts'

/** A model made ready to run over one sheet of readings. */
export interface PreparedCriterion {
  readonly id: CriterionId
  readonly indicators: readonly PreparedIndicator[]
  /** Values in [0, 1] that somebody put on the whole criterion; NaN where nobody did. */
  readonly whole: Float64Array | null
}

export interface PreparedIndicator {
  readonly id: IndicatorId
  readonly evaluate: Evaluator
  readonly share: number
  /** The readings that decide; none where nothing is known of any firm. */
  readonly columns: readonly Column[]
  readonly isSign: boolean
}

export const prepareCriteria = (readings: ReadingSheet, model: Model): readonly PreparedCriterion[] =>
  model.criteria.map(({ id, indicators, whole }) => ({
    id,
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      evaluate: evaluatorOf(indicator, readings),
      share: indicator.share,
      columns: indicator.readings.flatMap(({ reading }) => readings.columns.get(reading) ?? []),
      isSign: model.signs.includes(indicator.id),
    })),
    whole: whole === null ? null : (readings.columns.get(whole)?.low ?? null),
  }))
