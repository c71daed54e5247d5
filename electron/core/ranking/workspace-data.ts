import type { ReadingContext } from '../../../shared/criteria/reading.ts'
import { judgeFirm } from '../../../shared/scoring/judge-firm.ts'
import {
  type AddingContext,
  forgetFirm,
  putFirm,
  type ReadingSheet,
} from '../../../shared/scoring/reading-sheet.ts'
import { objectedKeys } from '../campaigns/do-not-contact.ts'
import { createLand, type Land } from '../places/land.ts'
import { contestedKeys, isContested } from '../store/contests.ts'
import type { Db } from '../store/driver.ts'
import type { FirmColumns } from '../store/firm-columns.ts'
import {
  type Among,
  firmsByKey,
  knowsStatus,
  overlaidFirms,
  placesByKey,
  type StoredFirm,
} from '../store/firms.ts'
import { indexOfKey } from '../store/index-of-key.ts'
import { isByHand, judgementsOf, keysByHand, shownJudgements } from '../store/judgements.ts'
import { listedSignsOf, shownSigns } from '../store/listed-signs.ts'
import { numberAt } from '../store/narrow-column.ts'
import { loadFirmColumns } from '../store/packed-firms.ts'
import { shownSnapshots } from '../store/snapshots.ts'
import type { Terms } from '../store/terms.ts'
import { rowsOfTable } from '../tables.ts'
import { fillReadings } from './fill-readings.ts'
import { type AllLabels, hasRoom, labelFirms, relabel } from './labels.ts'

/** All shown firms in typed arrays; firm k of every array has the k-th smallest key. */
export interface WorkspaceData {
  /** ISO date at which ages are counted. */
  readonly asOf: string
  readonly readings: ReadingSheet
  /** Ascending. */
  readonly keys: Float64Array
  /** Place of each firm in the order of name and id. */
  readonly tieOrder: Uint32Array
  readonly labels: AllLabels
  /** Year, 0 = unknown. */
  readonly founded: Uint16Array
  /** Indexes of the firms of which a person typed or judged anything. */
  readonly byHand: ReadonlySet<number>
  /** Indexes of the firms of which a contest is open. */
  readonly contested: ReadonlySet<number>
  /** By which each firm was read, and a changed one is read again. */
  readonly rules: AddingContext
  /** Keys of the firms that asked not to be scored. */
  readonly objected: ReadonlySet<number>
  readonly land: Land
}

/** How firms are read on a day, whoever asked not to be scored. */
export const readingRules = (db: Db, asOf: string): AddingContext =>
  rulesOf(db, { asOf, hasStatusColumn: knowsStatus(db) })

const rulesOf = (db: Db, context: ReadingContext): AddingContext => ({
  ...context,
  legalMinimum: rowsOfTable(db, 'legal-minimum'),
  objected: new Set(),
})

/** The rules for one firm, which may have asked not to be scored. */
const rulesFor = (
  { rules, objected }: Pick<WorkspaceData, 'rules' | 'objected'>,
  { key, firm }: StoredFirm,
): AddingContext => (objected.has(key) ? { ...rules, objected: new Set([firm.id]) } : rules)

/** `snapshots`: other firms than those shown, for a look back. */
export function loadWorkspaceData(db: Db, terms: Terms, asOf: string, snapshots?: Among): WorkspaceData {
  const shown = snapshots ?? shownSnapshots(db).map(({ id }) => id)
  const firms = loadFirmColumns(db, shown)
  const { keys, tieOrder } = firms
  const rules = rulesOf(db, { asOf, hasStatusColumn: firms.columns.has('status_kind') })
  const objected = objectedKeys(db, shown)
  const readings = fillReadings({ firms, terms, rules })
  const overlaid = overlaidFirms(db, terms, shown, objected)
  const founded = yearsOf(firms)
  const labels = labelFirms(firms, terms, overlaid.length)
  for (const { key, firm } of overlaid) {
    const index = indexOfKey(keys, key)
    putFirm(readings, index, firm, rulesFor({ rules, objected }, { key, firm }))
    relabel(labels, index, firm)
    founded[index] = Number(firm.founded?.slice(0, 4) ?? 0)
  }
  const land = createLand(db, { keys, shown, municipality: labels.municipality, overlaid })
  land.fill(readings)
  for (const [key, judged] of [...shownSigns(db), ...shownJudgements(db)]) {
    const index = indexOfKey(keys, key)
    if (index !== -1) judgeFirm(readings, index, judged)
  }
  const byHand = indexesOf(keys, keysByHand(db))
  const contested = indexesOf(keys, contestedKeys(db))
  return { asOf, readings, keys, tieOrder, labels, founded, byHand, contested, rules, objected, land }
}

/**
 * The data after a person typed or judged something of one firm: that firm alone is read again, into the arrays of
 * all. Null where it is not among them, or no label more has room. The data given must not be used any more.
 */
export function readFirmAgain(
  db: Db,
  terms: Terms,
  data: WorkspaceData,
  key: number,
): { readonly data: WorkspaceData; readonly index: number } | null {
  const index = indexOfKey(data.keys, key)
  const [firm] = firmsByKey(db, terms, [key])
  const [place] = placesByKey(db, [key])
  if (index === -1 || firm === undefined || place === undefined || !hasRoom(data.labels)) return null
  const { labels, founded, land } = data
  // What was made of the employees for ties is known by their array.
  const readings = { ...data.readings, staff: data.readings.staff.slice() }
  forgetFirm(readings, index)
  putFirm(readings, index, firm, rulesFor(data, { key, firm }))
  relabel(labels, index, firm)
  land.fillAgain(readings, index, firm)
  judgeFirm(readings, index, [...listedSignsOf(db, place), ...judgementsOf(db, place)])
  founded[index] = Number(firm.founded?.slice(0, 4) ?? 0)
  const byHand = withIndex(data.byHand, index, isByHand(db, place))
  const contested = withIndex(data.contested, index, isContested(db, place))
  return { data: { ...data, readings, byHand, contested }, index }
}

const indexesOf = (keys: Float64Array, some: readonly number[]): ReadonlySet<number> =>
  new Set(some.map((key) => indexOfKey(keys, key)))

function withIndex(indexes: ReadonlySet<number>, index: number, isIn: boolean): ReadonlySet<number> {
  const next = new Set(indexes)
  if (isIn) next.add(index)
  else next.delete(index)
  return next
}

/** Stored dates are yyyymmdd. */
function yearsOf({ keys, columns }: FirmColumns): Uint16Array {
  const stored = columns.get('founded')
  const years = new Uint16Array(keys.length)
  for (let index = 0; index < years.length; index += 1)
    if (stored !== undefined) years[index] = Math.floor(numberAt(stored, index) / 10_000)
  return years
}
