import { AppError } from '../../../shared/contract/errors.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { countGates, type GateCounts } from '../../../shared/scoring/count-gates.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { type ScoreSheet, scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { usualModel } from '../../../shared/scoring/usual-model.ts'
import { type ValueSheet, valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import type { Db } from '../store/driver.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import type { Terms } from '../store/terms.ts'
import type { ListQuery } from './list-query.ts'
import { loadWorkspaceData, type WorkspaceData } from './workspace-data.ts'

/** All firms of the workspace under one lens and one set of weights. */
export interface RankedList {
  readonly data: WorkspaceData
  readonly model: Model
  /** In the order of the model's criteria, summing to 1. */
  readonly weights: readonly number[]
  readonly scores: ScoreSheet
  readonly counts: GateCounts
  /** Indexes of the eligible firms, best first. */
  readonly order: Uint32Array
  /** Place of each firm in `order`, from 1; 0 = not ranked. */
  readonly rank: Uint32Array
}

/** Ranked lists of one workspace, with what is dear to compute kept until the data change. */
export interface RankedLists {
  /** Throws `nothing-imported`. */
  readonly of: (query: Omit<ListQuery, 'filter'>) => RankedList
  readonly forget: () => void
}

interface LensValues {
  readonly values: ValueSheet
  readonly counts: GateCounts
}

export function createRankedLists(db: Db, terms: Terms): RankedLists {
  let data: WorkspaceData | null = null
  const lenses = new Map<Lens, LensValues>()
  const latest = new Map<Lens, RankedList>()
  const forget = (): void => {
    data = null
    lenses.clear()
    latest.clear()
  }
  const dataAt = (asOf: string): WorkspaceData => {
    if (data?.asOf !== asOf) forget()
    data ??= loadWorkspaceData(db, terms, asOf)
    return data
  }
  const valuesOf = (current: WorkspaceData, lens: Lens, model: Model): LensValues => {
    const known = lenses.get(lens)
    if (known !== undefined && isSame(known.values.model, model)) return known
    const fresh = {
      values: valueSheet(current.readings, model),
      counts: known?.counts ?? countGates(current.readings, lens),
    }
    lenses.set(lens, fresh)
    latest.delete(lens)
    return fresh
  }
  return {
    forget,
    of(query) {
      const current = dataAt(query.asOf ?? dateOfData(db))
      const model = query.model ?? usualModel(current.readings, query.lens)
      const { values, counts } = valuesOf(current, query.lens, model)
      const weights = weightsOf(values.model, query.weights)
      const known = latest.get(query.lens)
      if (known !== undefined && sameNumbers(known.weights, weights)) return known
      const list = rank(current, values, weights, counts)
      latest.set(query.lens, list)
      return list
    },
  }
}

function rank(
  data: WorkspaceData,
  values: ValueSheet,
  weights: readonly number[],
  counts: GateCounts,
): RankedList {
  const scores = scoreSheet(values, weights)
  const order = rankSheet(scores, data.tieOrder, data.readings.staff)
  const places = new Uint32Array(values.count)
  for (let place = 0; place < order.length; place += 1) places[order[place] ?? 0] = place + 1
  return { data, model: values.model, weights, scores, counts, order, rank: places }
}

/** The newest of the dates of the data shown. */
export function dateOfData(db: Db): string {
  const dates = shownSnapshots(db).map((snapshot) => snapshot.asOf)
  const newest = dates.sort().at(-1)
  if (newest === undefined) throw new AppError('nothing-imported')
  return newest
}

const sameNumbers = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, place) => value === b[place])

/** A model read from its file twice is the same model. */
const isSame = (a: Model, b: Model): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
