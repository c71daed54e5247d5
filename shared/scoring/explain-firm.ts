import { evaluatorOf } from './evaluate.ts'
import type { Criterion, Indicator, Model } from './model.ts'
import type { Part } from './part.ts'
import { type ReadingSheet, readingAt } from './reading-sheet.ts'
import { showReading } from './show-reading.ts'
import { newEvaluation } from './values/valuer.ts'

/**
 * A firm's calculation, line by line in the model's order. The points sum to the score, the weights of the lines
 * without a prior to the coverage, and weight times low or high to the interval, all to 1e-9 of what `scoreSheet`
 * says. `weights` in the order of the model's criteria.
 */
export function explainFirm(
  readings: ReadingSheet,
  index: number,
  model: Model,
  weights: readonly number[],
): readonly Part[] {
  return model.criteria.flatMap((criterion, row) =>
    partsOf({ readings, index, criterion, weight: weights[row] ?? 0 }),
  )
}

interface Explaining {
  readonly readings: ReadingSheet
  readonly index: number
  readonly criterion: Criterion
  /** Of the criterion. */
  readonly weight: number
}

function partsOf(explaining: Explaining): readonly Part[] {
  const { readings, index, criterion, weight } = explaining
  const whole = criterion.whole === null ? Number.NaN : readingAt(readings, criterion.whole, index).low
  if (Number.isNaN(whole)) return criterion.indicators.flatMap((indicator) => linesOf(indicator, explaining))
  return [
    line({ criterion: criterion.id, indicator: criterion.id, raw: whole, weight, prior: false }, [
      whole,
      whole,
      whole,
    ]),
  ]
}

/** One line; an indicator that is the mean of readings of which some are known gets one line for each. */
function linesOf(indicator: Indicator, explaining: Explaining): readonly Part[] {
  const { readings, index, criterion } = explaining
  const out = newEvaluation()
  evaluatorOf(indicator, readings)(index, out)
  if (indicator.combine === 'mean' && out.known > 0) {
    const share = indicator.share / indicator.readings.length
    return indicator.readings.flatMap((reading) =>
      linesOf({ ...indicator, share, combine: 'first-known', readings: [reading] }, explaining),
    )
  }
  const used =
    indicator.readings[out.used] ?? (indicator.readings.length === 1 ? indicator.readings[0] : undefined)
  const raw = used === undefined ? null : showReading(used.reading, readingAt(readings, used.reading, index))
  return [
    line(
      {
        criterion: criterion.id,
        indicator: used?.shownAs ?? indicator.id,
        raw,
        weight: explaining.weight * indicator.share,
        prior: out.known === 0,
      },
      [out.point, out.low, out.high],
    ),
  ]
}

function line(
  part: Pick<Part, 'criterion' | 'indicator' | 'raw' | 'weight' | 'prior'>,
  [value, low, high]: readonly [number, number, number],
): Part {
  return { ...part, value, low, high, points: 100 * part.weight * value }
}
