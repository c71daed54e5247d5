import { AppError } from '../../../shared/contract/errors.ts'
import type { Lens } from '../../../shared/criteria/names.ts'
import { countGates, type GateCounts } from '../../../shared/scoring/count-gates.ts'
import { createLiveRanking, type LiveRanking } from '../../../shared/scoring/live-ranking.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { type ScoreSheet, scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { usualModel } from '../../../shared/scoring/usual-model.ts'
import { type ValueSheet, valueSheet, withFirmAgain } from '../../../shared/scoring/value-sheet.ts'
import { chosenWeights, toSumOne, weightsOf } from '../../../shared/scoring/weights-of.ts'
import type { Db } from '../store/driver.ts'
import { newestKept } from '../store/models.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import type { Terms } from '../store/terms.ts'
import type { ListQuery } from './list-query.ts'
import { createRest } from './rest.ts'
import { loadWorkspaceData, readFirmAgain, type WorkspaceData } from './workspace-data.ts'

/** All firms of the workspace under one lens and one set of weights. */
export interface RankedList {
  readonly data: WorkspaceData
  readonly model: Model
  readonly values: ValueSheet
  /** In the order of the model's criteria, summing to 1. */
  readonly weights: readonly number[]
  /** Of all firms; computed when first asked for, so that a page of the list does without. */
  readonly scores: ScoreSheet
  readonly counts: GateCounts
  /** Indexes of the eligible firms, best first. */
  readonly order: () => Uint32Array
  /** The first of the order; at hand long before the whole of it, so that a list follows a slider. */
  readonly head: (most: number) => Uint32Array
  /** The first of the order among those that `include` has 1 for, with their ranks at hand likewise. */
  readonly headWithin: (include: Uint8Array, most: number) => Uint32Array
  /** Place of a firm in the order, from 1; 0 = not ranked. */
  readonly rankOf: (index: number) => number
}

/** Ranked lists of one workspace, with what is dear to compute kept until the data change. */
export interface RankedLists {
  /** Throws `nothing-imported`. */
  readonly of: (query: Omit<ListQuery, 'filter'>) => RankedList
  /** The firms with ages counted on a day. */
  readonly dataAt: (asOf: string) => WorkspaceData
  readonly forget: () => void
  /** After a person typed or judged something of one firm: it alone is read again, and the list ranked anew. */
  readonly firmChanged: (key: number) => void
  /** After a lens's model was exchanged: the data stay. */
  readonly forgetModels: () => void
}

interface LensValues {
  readonly values: ValueSheet
  readonly counts: GateCounts
  readonly live: LiveRanking
  /** Filled anew for every set of weights. */
  readonly scores: ScoreSheet
}

export function createRankedLists(db: Db, terms: Terms): RankedLists {
  let data: WorkspaceData | null = null
  const lenses = new Map<Lens, LensValues>()
  const latest = new Map<Lens, RankedList>()
  const own = new Map<Lens, Model | null>()
  const rest = createRest()
  const ownModel = (lens: Lens): Model | null => {
    const known = own.get(lens)
    if (known !== undefined) return known
    const kept = newestKept(db, lens)?.model ?? null
    own.set(lens, kept)
    return kept
  }
  const forget = (): void => {
    rest.end()
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
    const fresh = lensValues(current, lens, valueSheet(current.readings, model), known?.counts)
    lenses.set(lens, fresh)
    latest.delete(lens)
    return fresh
  }
  return {
    dataAt,
    forget,
    firmChanged(key) {
      const again = data === null ? null : readFirmAgain(db, terms, data, key)
      const before = [...lenses]
      forget()
      if (again === null) return
      data = again.data
      for (const [lens, { values }] of before)
        lenses.set(lens, lensValues(data, lens, withFirmAgain(values, data.readings, again.index)))
    },
    forgetModels: () => own.clear(),
    of(query) {
      const current = dataAt(query.asOf ?? dateOfData(db))
      const model = query.model ?? ownModel(query.lens) ?? usualModel(current.readings, query.lens)
      const lens = valuesOf(current, query.lens, model)
      const chosen = chosenWeights(model, query.weights)
      const weights = toSumOne(chosen)
      const known = latest.get(query.lens)
      const isSameList = known !== undefined && sameNumbers(known.weights, weights)
      const list = isSameList ? known : rank(current, lens, chosen)
      latest.set(query.lens, list)
      // A slider asks for the heads of many lists; one that it is left at is asked for filters and names next.
      rest.use(list.order)
      return list
    },
  }
}

function lensValues(
  { readings, tieOrder }: WorkspaceData,
  lens: Lens,
  values: ValueSheet,
  counts: GateCounts = countGates(readings, lens),
): LensValues {
  const weights = weightsOf(values.model)
  const live = createLiveRanking({ values, weights, tieOrder, employees: readings.staff })
  return { values, counts, live, scores: scoreSheet(values, weights) }
}

/** `chosen`: weights of any sum; a slider moves one of them, and that alone is added up anew. */
function rank(data: WorkspaceData, lens: LensValues, chosen: readonly number[]): RankedList {
  const { values, counts, live } = lens
  const weights = toSumOne(chosen)
  let scores: ScoreSheet | null = null
  const scored = (): ScoreSheet => {
    scores ??= scoreSheet(values, weights, lens.scores)
    return scores
  }
  live.move(chosen)
  let whole: { readonly order: Uint32Array; readonly places: Uint32Array } | null = null
  let top: Uint32Array = new Uint32Array()
  const found = new Map<number, number>()
  const all = () => {
    whole ??= withPlaces(rankSheet(scored(), data.tieOrder, data.readings.staff), values.count)
    return whole
  }
  return {
    data,
    model: values.model,
    values,
    weights,
    get scores() {
      return scored()
    },
    counts,
    order: () => all().order,
    head(most) {
      if (whole !== null) return whole.order.subarray(0, most)
      if (top.length < Math.min(most, counts.eligible)) top = live.top(most)
      return top.subarray(0, most)
    },
    headWithin(include, most) {
      if (whole !== null) return firstWithin(whole.order, include, most)
      const firms = live.top(most, include)
      for (const [place, rank] of live.places(firms).entries()) found.set(firms[place] ?? 0, rank)
      return firms
    },
    rankOf(index) {
      if (whole !== null) return whole.places[index] ?? 0
      const place = top.indexOf(index)
      return place === -1 ? (found.get(index) ?? all().places[index] ?? 0) : place + 1
    },
  }
}

function firstWithin(order: Uint32Array, include: Uint8Array, most: number): Uint32Array {
  const firms: number[] = []
  for (let place = 0; place < order.length && firms.length < most; place += 1) {
    const firm = order[place] ?? 0
    if (include[firm] === 1) firms.push(firm)
  }
  return Uint32Array.from(firms)
}

function withPlaces(order: Uint32Array, firms: number) {
  const places = new Uint32Array(firms)
  for (let place = 0; place < order.length; place += 1) places[order[place] ?? 0] = place + 1
  return { order, places }
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
