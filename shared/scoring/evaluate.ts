import type { Indicator } from './model.ts'
import type { Column, ReadingSheet } from './reading-sheet.ts'
import { type Evaluation, newEvaluation, type Valuer } from './values/valuer.ts'
import { valuerOf } from './values/valuer-of.ts'

/** Puts one firm's value on an indicator into `out`. */
export type Evaluator = (index: number, out: Evaluation) => void

interface Valued {
  readonly column: Column
  readonly valuer: Valuer
  /** Index among the indicator's readings. */
  readonly place: number
}

/**
 * The one place where a reading becomes a value; the table's loops and a firm's explanation both call it.
 * Unknown: the prior, 0 at worst and 1 at best.
 */
export function evaluatorOf(indicator: Indicator, sheet: ReadingSheet): Evaluator {
  const valued = indicator.readings.flatMap(({ reading, value }, place): readonly Valued[] => {
    const column = sheet.columns.get(reading)
    return column === undefined ? [] : [{ column, valuer: valuerOf(value), place }]
  })
  switch (indicator.combine) {
    case 'first-known':
      return firstKnown(valued, indicator.prior)
    case 'highest':
      return highest(valued, indicator.prior)
    case 'mean':
      return mean(valued, indicator)
  }
}

function setUnknown(out: Evaluation, prior: number): void {
  out.point = prior
  out.low = 0
  out.high = 1
  out.known = 0
  out.used = -1
}

/** Evaluates one reading; false where it is unknown. */
function take({ column, valuer, place }: Valued, index: number, out: Evaluation): boolean {
  const low = column.low[index] ?? Number.NaN
  if (Number.isNaN(low)) return false
  valuer(low, column.high[index] ?? low, out)
  out.known = 1
  out.used = place
  return true
}

function firstKnown(valued: readonly Valued[], prior: number): Evaluator {
  return (index, out) => {
    for (const reading of valued) if (take(reading, index, out)) return
    setUnknown(out, prior)
  }
}

function highest(valued: readonly Valued[], prior: number): Evaluator {
  const one = newEvaluation()
  return (index, out) => {
    setUnknown(out, prior)
    for (const reading of valued) {
      if (!take(reading, index, one)) continue
      const isFirst = out.known === 0
      if (isFirst || one.point > out.point) {
        out.point = one.point
        out.used = one.used
      }
      out.low = isFirst ? one.low : Math.max(out.low, one.low)
      out.high = isFirst ? one.high : Math.max(out.high, one.high)
      out.known = 1
    }
  }
}

/** Each reading that is unknown counts with the indicator's prior. */
function mean(valued: readonly Valued[], { prior, readings }: Indicator): Evaluator {
  const one = newEvaluation()
  const share = 1 / readings.length
  return (index, out) => {
    setUnknown(out, prior)
    for (const reading of valued) {
      if (!take(reading, index, one)) continue
      out.point += share * (one.point - prior)
      out.low += share * one.low
      out.high += share * (one.high - 1)
      out.known += share
      out.used = one.used
    }
  }
}
