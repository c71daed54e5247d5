import { maskOfNames } from '../criteria/flag-masks.ts'
import { SIGNALS, type Signal, type Tier } from '../criteria/names.ts'
import { exact, type Reading } from '../criteria/reading.ts'
import { explainFirm } from './explain-firm.ts'
import { readFirmInput } from './firm-input.ts'
import { InputFault } from './input-fault.ts'
import type { Model } from './model.ts'
import { modelOf } from './models/all.ts'
import type { Part } from './part.ts'
import { createReadingSheet, nextIndex, type ReadingSheet, setReading } from './reading-sheet.ts'
import { scoreSheet, tierAt } from './score-sheet.ts'
import { valueSheet } from './value-sheet.ts'
import { weightsOf } from './weights-of.ts'

/** Scores and coverage in [0, 100]. */
export interface FirmScore {
  readonly score: number
  readonly low: number
  readonly high: number
  readonly coverage: number
  readonly tier: Tier
  readonly parts: readonly Part[]
}

/**
 * Scores one hand-written firm (parsed JSON; its keys are in `firm-input.ts`) through the same sheets as a register,
 * with the model given, which must be of the firm's lens where it names one, else with its lens's full model. No gate
 * applies: what is asked for is the score. Throws InputFault.
 */
export function scoreFirm(input: unknown, given?: Model): FirmScore {
  const { lens, readings, signals } = readFirmInput(input, given?.lens)
  const model = given ?? modelOf(lens)
  if (model.lens !== lens) throw new InputFault('not-one-of', { key: 'lens', value: lens, known: model.lens })
  const sheet = createReadingSheet(1)
  const index = nextIndex(sheet)
  for (const [id, reading] of readings) setReading(sheet, { id, index, reading })
  if (signals !== null) setSignals(sheet, signals, model)
  return resultOf(sheet, model)
}

function resultOf(sheet: ReadingSheet, model: Model): FirmScore {
  const weights = weightsOf(model)
  const scores = scoreSheet(valueSheet(sheet, model), weights)
  return {
    score: scores.score[0] ?? 0,
    low: scores.low[0] ?? 0,
    high: scores.high[0] ?? 0,
    coverage: scores.coverage[0] ?? 0,
    tier: tierAt(scores, 0),
    parts: explainFirm(sheet, 0, model, weights),
  }
}

/** Names alone stay names; with a strength among them only the value they make together can be kept. */
function setSignals(sheet: ReadingSheet, signals: readonly (Signal | number)[], model: Model): void {
  const named = signals.filter((signal) => typeof signal === 'string')
  const index = 0
  if (named.length === signals.length) {
    setReading(sheet, { id: 'urgency', index, reading: exact(maskOfNames(SIGNALS, named)) })
    return
  }
  const strengths = signals.map((signal) => (typeof signal === 'number' ? signal : strengthOf(model, signal)))
  setReading(sheet, { id: 'given-urgency', index, reading: together(strengths) })
}

function together(strengths: readonly number[]): Reading {
  return exact(1 - strengths.reduce((left, strength) => left * (1 - strength), 1))
}

function strengthOf(model: Model, signal: Signal): number {
  const functions = model.criteria.flatMap(({ indicators }) =>
    indicators.flatMap(({ readings }) => readings.map(({ value }) => value)),
  )
  const urgency = functions.find((value) => value.kind === 'noisy-or')
  return urgency?.strengths[signal] ?? 0
}
