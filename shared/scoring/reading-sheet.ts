import { READERS } from '../criteria/all.ts'
import { type Gate, type GateRules, gateOf, isInsolvent } from '../criteria/gate-of.ts'
import { EXCLUSIONS, LENSES, type Lens, REFERRALS } from '../criteria/names.ts'
import type { Reading, ReadingContext, ReadingId } from '../criteria/reading.ts'
import type { Firm } from '../firm/firm.ts'

/** One reading of every firm. Until a band comes, `high` is the very array of `low`. */
export interface Column {
  readonly low: Float64Array
  high: Float64Array
}

/**
 * What is known of N firms, in typed arrays: firms are streamed in and not kept. Firm k of every array is the k-th
 * that was added. A reading that no firm has takes no memory: it has no column.
 */
export interface ReadingSheet {
  readonly capacity: number
  /** Firms added so far. */
  count: number
  readonly columns: Map<ReadingId, Column>
  /** Gate of each firm in each lens, see `gateAt`; 0 = ranked. */
  readonly gates: Readonly<Record<Lens, Uint8Array>>
  /** Bits of MARKS. */
  readonly marks: Uint8Array
  /** Employees by which ties are broken: the middle of a band, the start of an open one, -1 unknown. */
  readonly staff: Float64Array
}

export interface AddingContext extends ReadingContext, GateRules {}

/** What a firm's flags need beside its readings. */
export const MARKS = { insolvent: 1, strikeOff: 2, idDerived: 4, perhapsCooperative: 8 } as const

export function createReadingSheet(capacity: number): ReadingSheet {
  return {
    capacity,
    count: 0,
    columns: new Map(),
    gates: { succession: new Uint8Array(capacity), recovery: new Uint8Array(capacity) },
    marks: new Uint8Array(capacity),
    staff: new Float64Array(capacity).fill(-1),
  }
}

/** Reads a firm into the sheet and answers its index. Throws RangeError where the sheet is full. */
export function addFirm(sheet: ReadingSheet, firm: Firm, context: AddingContext): number {
  const index = nextIndex(sheet)
  putFirm(sheet, index, firm, context)
  return index
}

/** Reads a firm into the place of one that is there. */
export function putFirm(sheet: ReadingSheet, index: number, firm: Firm, context: AddingContext): void {
  for (const { id, read } of READERS) {
    const reading = read(firm, context)
    if (Number.isNaN(reading.low)) forgetReading(sheet, id, index)
    else setReading(sheet, { id, index, reading })
  }
  putStanding(sheet, index, firm, context)
}

/** What is told of a firm beside its readings: gates, marks, and the employees by which ties are broken. */
export function putStanding(sheet: ReadingSheet, index: number, firm: Firm, context: AddingContext): void {
  for (const lens of LENSES)
    sheet.gates[lens][index] = GATE_CODES.get(gateOf(firm, lens, context)?.reason) ?? 0
  sheet.marks[index] =
    (isInsolvent(firm) ? MARKS.insolvent : 0) |
    (firm.statusKind === 'strike-off-notice' ? MARKS.strikeOff : 0) |
    (firm.idDerived ? MARKS.idDerived : 0) |
    (firm.legalKind === 'perhaps-cooperative' ? MARKS.perhapsCooperative : 0)
  const { employees } = firm
  sheet.staff[index] = employees === null ? -1 : (employees.low + (employees.high ?? employees.low)) / 2
}

/** Makes room for one more firm of which nothing is known yet, and answers its index. */
export function nextIndex(sheet: ReadingSheet): number {
  if (sheet.count >= sheet.capacity)
    throw new RangeError(`The sheet is full: it has room for ${sheet.capacity} firms.`)
  sheet.count += 1
  return sheet.count - 1
}

export function setReading(
  sheet: ReadingSheet,
  { id, index, reading }: { readonly id: ReadingId; readonly index: number; readonly reading: Reading },
): void {
  if (Number.isNaN(reading.low)) return
  const column = sheet.columns.get(id) ?? addColumn(sheet, id)
  if (reading.high !== reading.low && column.high === column.low) column.high = column.low.slice()
  column.low[index] = reading.low
  column.high[index] = reading.high
}

/** Makes the sheet know nothing of a firm. */
export function forgetFirm(sheet: ReadingSheet, index: number): void {
  for (const id of [...sheet.columns.keys()]) forgetReading(sheet, id, index)
}

/** A reading that no firm has any more has no column. */
function forgetReading(sheet: ReadingSheet, id: ReadingId, index: number): void {
  const column = sheet.columns.get(id)
  if (column === undefined || Number.isNaN(column.low[index])) return
  column.low[index] = Number.NaN
  column.high[index] = Number.NaN
  if (column.low.every(Number.isNaN)) sheet.columns.delete(id)
}

function addColumn(sheet: ReadingSheet, id: ReadingId): Column {
  const low = new Float64Array(sheet.capacity).fill(Number.NaN)
  const column = { low, high: low }
  sheet.columns.set(id, column)
  return column
}

/** The reading of one firm; `low` is NaN where it is unknown. */
export function readingAt(sheet: ReadingSheet, id: ReadingId, index: number): Reading {
  const column = sheet.columns.get(id)
  return { low: column?.low[index] ?? Number.NaN, high: column?.high[index] ?? Number.NaN }
}

const ALL_GATES: readonly Gate[] = [
  ...EXCLUSIONS.map((reason) => ({ kind: 'excluded', reason }) as const),
  ...REFERRALS.map((reason) => ({ kind: 'referred', reason }) as const),
]

const GATE_CODES: ReadonlyMap<Gate['reason'] | undefined, number> = new Map(
  ALL_GATES.map(({ reason }, index) => [reason, index + 1]),
)

/** What a code in `gates` stands for; null = no gate. */
export const gateOfCode = (code: number): Gate | null => ALL_GATES[code - 1] ?? null

/** Why a firm is not ranked in a lens; null = it is. */
export const gateAt = (sheet: ReadingSheet, lens: Lens, index: number): Gate | null =>
  gateOfCode(sheet.gates[lens][index] ?? 0)
