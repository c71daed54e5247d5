import type { BacktestReport, LearnedReport, OutcomeQuery } from '../../../shared/contract/analysis.ts'
import { rowsOf } from '../../../shared/scoring/matrix-rows.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { backtest } from '../../../shared/scoring/outcomes/backtest.ts'
import { learnWeights } from '../../../shared/scoring/outcomes/learn-weights.ts'
import type { Outcome } from '../../../shared/scoring/outcomes/outcome.ts'
import { gateAt } from '../../../shared/scoring/reading-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import { modelInForce } from '../models/model-in-force.ts'
import type { WithModel } from '../ranking/list-query.ts'
import type { Session } from '../session.ts'
import { keptModels } from '../store/models.ts'
import { casesUnder, pastCases } from './past-cases.ts'

const USUAL_HITS: readonly Outcome[] = ['converted']

/** How well the models would have done: the one asked for or in force, then those kept before it. */
export function backtestFor(session: Session, query: WithModel<OutcomeQuery>): BacktestReport {
  const { lens, hits = USUAL_HITS } = query
  const past = pastCases(session, lens)
  const models = versionsOf([
    askedModel(session, query),
    ...keptModels(session.db, lens).flatMap(({ model }) => (model === null ? [] : [model])),
  ])
  return {
    ...past.basis,
    hits,
    models: backtest(
      models.flatMap((model) => casesUnder(past, model)),
      hits,
    ),
  }
}

/** What the outcomes would make of the weights. */
export function learnFor(session: Session, query: WithModel<OutcomeQuery>): LearnedReport {
  const { lens, hits = USUAL_HITS } = query
  const past = pastCases(session, lens)
  const model = askedModel(session, query)
  const rows = rowsOf(valueSheet(past.readings, model).point)
  const used = past.outcomes.flatMap((outcome, index) =>
    gateAt(past.readings, lens, index) === null ? [{ outcome, index }] : [],
  )
  return {
    ...past.basis,
    hits,
    model: { id: model.id, version: model.version },
    learned: learnWeights({
      criteria: model.criteria.map(({ id }) => id),
      values: used.map(({ index }) => rows.map((row) => row[index] ?? 0)),
      hits: used.map(({ outcome }) => hits.includes(outcome)),
      chosen: weightsOf(model, query.weights),
    }),
  }
}

/** Weights that were asked for make a model of their own. */
function askedModel(session: Session, { lens, model: given, weights }: WithModel<OutcomeQuery>): Model {
  const model = given ?? modelInForce(session, lens).model
  if (weights === undefined) return model
  const chosen = weightsOf(model, weights)
  return {
    ...model,
    version: `${model.version} *`,
    criteria: model.criteria.map((criterion, row) => ({ ...criterion, weight: chosen[row] ?? 0 })),
  }
}

/** Each version once, the first of a name. */
const versionsOf = (models: readonly Model[]): readonly Model[] =>
  models.filter(
    ({ id, version }, place) =>
      models.findIndex((other) => other.id === id && other.version === version) === place,
  )
