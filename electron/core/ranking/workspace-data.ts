import { judgeFirm } from '../../../shared/scoring/judge-firm.ts'
import {
  type AddingContext,
  addFirm,
  createReadingSheet,
  type ReadingSheet,
} from '../../../shared/scoring/reading-sheet.ts'
import { objectedIds } from '../campaigns/do-not-contact.ts'
import type { Db } from '../store/driver.ts'
import { type Among, countFirms, keysByName, knowsStatus, readFirms } from '../store/firms.ts'
import { keysByHand, shownJudgements } from '../store/judgements.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import type { Terms } from '../store/terms.ts'
import { rowsOfTable } from '../tables.ts'
import { createLabels, type Labels } from './labels.ts'
import { sizeClassOf } from './size-class.ts'

/** All shown firms in typed arrays; firm k of every array has the k-th smallest key. */
export interface WorkspaceData {
  /** ISO date at which ages are counted. */
  readonly asOf: string
  readonly readings: ReadingSheet
  /** Ascending. */
  readonly keys: Float64Array
  /** Place of each firm in the order of name and id. */
  readonly tieOrder: Uint32Array
  readonly labels: Readonly<Record<'municipality' | 'nace' | 'size' | 'status', Labels>>
  /** Indexes of the firms of which a person typed or judged anything. */
  readonly byHand: ReadonlySet<number>
}

/** How firms are read on a day; `snapshots` as for loadWorkspaceData. */
export const readingRules = (db: Db, asOf: string, snapshots?: Among): AddingContext => ({
  asOf,
  hasStatusColumn: knowsStatus(db, snapshots),
  legalMinimum: rowsOfTable(db, 'legal-minimum'),
  objected: objectedIds(db, () => snapshots ?? shownSnapshots(db).map(({ id }) => id)),
})

/** `snapshots`: other firms than those shown, for a look back. */
export function loadWorkspaceData(db: Db, terms: Terms, asOf: string, snapshots?: Among): WorkspaceData {
  const count = countFirms(db, snapshots)
  const readings = createReadingSheet(count)
  const keys = new Float64Array(count)
  const labels = {
    municipality: createLabels(count),
    nace: createLabels(count),
    size: createLabels(count),
    status: createLabels(count),
  }
  const context = readingRules(db, asOf, snapshots)
  for (const { key, firm } of readFirms(db, terms, snapshots)) {
    const index = addFirm(readings, firm, context)
    keys[index] = key
    labels.municipality.set(index, firm.municipality)
    labels.nace.set(index, firm.nace?.slice(0, 2) ?? null)
    labels.size.set(index, sizeClassOf(firm.employees))
    labels.status.set(index, firm.status)
  }
  for (const [key, judged] of shownJudgements(db)) {
    const index = indexOfKey(keys, key)
    if (index !== -1) judgeFirm(readings, index, judged)
  }
  const byHand = new Set(keysByHand(db).map((key) => indexOfKey(keys, key)))
  return { asOf, readings, keys, tieOrder: orderByName(keys, keysByName(db, snapshots)), labels, byHand }
}

function orderByName(keys: Float64Array, byName: readonly number[]): Uint32Array {
  const order = new Uint32Array(keys.length)
  for (const [place, key] of byName.entries()) {
    const index = indexOfKey(keys, key)
    if (index !== -1) order[index] = place
  }
  return order
}

/** Index of a key, or -1. */
export function indexOfKey(keys: Float64Array, key: number): number {
  let low = 0
  let high = keys.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = keys[middle] ?? 0
    if (found === key) return middle
    if (found < key) low = middle + 1
    else high = middle - 1
  }
  return -1
}
