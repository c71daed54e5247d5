import type { OutcomeBasis } from '../../../shared/contract/analysis.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import type { Outcome, OutcomeCase } from '../../../shared/scoring/outcomes/outcome.ts'
import {
  addFirm,
  createReadingSheet,
  gateAt,
  type ReadingSheet,
} from '../../../shared/scoring/reading-sheet.ts'
import { scoreSheet, tierAt } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import type { Session } from '../session.ts'
import { knowsStatus, registerFirms } from '../store/firms.ts'
import { type PastFirm, pastFirms, type StoredOutcome, storedOutcomes } from '../store/outcomes.ts'
import { rowsOfTable } from '../tables.ts'

/** Firms as they stood before their outcome, ready to be scored. */
export interface PastCases {
  readonly basis: OutcomeBasis
  /** Firm k of the sheet came to `outcomes[k]`. */
  readonly readings: ReadingSheet
  readonly outcomes: readonly Outcome[]
}

interface Traced {
  readonly outcome: StoredOutcome
  readonly past: PastFirm
  readonly isHindsight: boolean
}

/**
 * The firms with an outcome, each as the newest import older than its outcome has it: as the register said then,
 * without what analysts typed and other lists told since. Where every import is younger than the outcome the oldest is
 * taken, and counted.
 */
export function pastCases({ db, terms }: Session, lens: Lens): PastCases {
  const recorded = storedOutcomes(db)
  const traced = recorded.flatMap((outcome) => traceOf(pastFirms(db, outcome.source, outcome.firm), outcome))
  const all = createReadingSheet(traced.length)
  const legalMinimum = rowsOfTable(db, 'legal-minimum')
  const contexts = new Map<number, { readonly asOf: string; readonly hasStatusColumn: boolean }>()
  const outcomes: Outcome[] = []
  const used: Traced[] = []
  const isRanked: boolean[] = []
  for (const one of traced) {
    const { key, snapshot, asOf } = one.past
    const context = contexts.get(snapshot) ?? { asOf, hasStatusColumn: knowsStatus(db, [snapshot]) }
    contexts.set(snapshot, context)
    const found = registerFirms(db, terms, [key])[0]
    if (found === undefined) throw new Error(`firm ${key} is kept but cannot be read`)
    const index = addFirm(all, found.firm, { ...context, legalMinimum, objected: new Set() })
    isRanked.push(gateAt(all, lens, index) === null)
    outcomes.push(one.outcome.outcome)
    if (isRanked[index] === true) used.push(one)
  }
  return {
    basis: {
      recorded: recorded.length,
      used: used.length,
      gated: traced.length - used.length,
      missing: recorded.length - traced.length,
      hindsight: used.filter(({ isHindsight }) => isHindsight).length,
    },
    readings: all,
    outcomes,
  }
}

function traceOf(past: readonly PastFirm[], outcome: StoredOutcome): readonly Traced[] {
  const before = past.find(({ asOf }) => asOf < startOf(outcome.date))
  const chosen = before ?? past.at(-1)
  return chosen === undefined ? [] : [{ outcome, past: chosen, isHindsight: before === undefined }]
}

/** First day of a day, a month or a year. */
const startOf = (date: string): string => `${date}-01-01`.slice(0, 10)

/** The ranked ones as one version of a model has them. */
export function casesUnder({ readings, outcomes }: PastCases, model: Model): readonly OutcomeCase[] {
  const scores = scoreSheet(valueSheet(readings, model), weightsOf(model))
  const { lens, id, version } = model
  return outcomes.flatMap((outcome, index) =>
    gateAt(readings, lens, index) === null
      ? [
          {
            lens,
            model: { id, version },
            score: scores.score[index] ?? 0,
            tier: tierAt(scores, index),
            outcome,
          },
        ]
      : [],
  )
}
