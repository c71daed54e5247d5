import { noRecords, type Records, type SkipReason } from './record-batch.ts'

/** Where the table stands in a file, and what it looks like. */
export interface TableFrame {
  /** Cells that a row has, or null where rows are of many widths. */
  readonly width: number | null
  /** What a comment line begins with. */
  readonly comment: string | null
  /** Line of the first row of data; titles and column names stand above it. */
  readonly firstLine: number
  /** Cells of the line of column names. */
  readonly header: readonly string[] | null
  /** Rows at the end that a person said are none of the table. */
  readonly footerRows?: number
}

export interface TableReader {
  /** The rows of the table among the records; what is not in it goes to `broken`. */
  readonly feed: (records: Records, last: boolean) => Records
  /** Whether it would now put out any row of the table's width that is not blank and is no header. */
  readonly isOpen: () => boolean
  /** Such rows went by. */
  readonly passRow: () => void
}

interface Row {
  readonly cells: string[]
  readonly line: number
}

/** Rows of another width after a blank line that may still be followed by the table's own. */
const MOST_HELD = 20
const MOST_COLUMNS = 5_000

/**
 * Tells the rows of the table from comments, from a header that is repeated, and from what stands below the table:
 * totals and notes after a blank line, a second table, a copy of the first. All of these are named, never dropped.
 */
export function createTableReader(frame: TableFrame, delimiter: string): TableReader {
  const state: State = {
    frame,
    delimiter,
    out: noRecords(),
    held: [],
    first: null,
    ended: null,
    repeated: null,
    title: null,
  }
  let isBlankBefore = false
  return {
    feed({ rows, lines, broken, notes }, last) {
      state.out = { ...noRecords(), broken: [...broken], notes }
      for (const [index, cells] of rows.entries()) {
        const row = { cells, line: lines[index] ?? 0 }
        if (row.line < frame.firstLine) continue
        const blank = frame.width !== 1 && cells.every((cell) => cell === '')
        if (!blank) place(state, row, isBlankBefore)
        isBlankBefore = blank
      }
      if (last) finish(state)
      return state.out
    },
    isOpen: () =>
      state.first !== null &&
      state.ended === null &&
      state.repeated === null &&
      state.held.length === 0 &&
      state.title === null &&
      (frame.header === null || !isBlankBefore),
    passRow() {
      isBlankBefore = false
    },
  }
}

interface State {
  readonly frame: TableFrame
  readonly delimiter: string
  out: Records
  held: Row[]
  /** The first row of the table, to know its copy by. */
  first: readonly string[] | null
  /** Why the table is over. */
  ended: SkipReason | null
  /** A repeated header whose next row decides what it begins. */
  repeated: Row | null
  /** What may be the title of a part, if the next row is one of column names. */
  title: Row | null
}

function place(state: State, row: Row, isBlankBefore: boolean): void {
  const { frame, held } = state
  const { cells } = row
  if (state.title !== null) afterTitle(state, row)
  if (state.ended !== null) skip(state, row, state.ended)
  else if (frame.comment !== null && cells[0]?.startsWith(frame.comment)) skip(state, row, 'comment')
  else if (state.repeated !== null) afterRepeatedHeader(state, row)
  else if (isHeader(frame, cells)) state.repeated = row
  else if (isOtherHeader(frame, cells)) {
    state.ended = 'second-table'
    skip(state, row, 'second-table')
  } else if (held.length > 0 || (isBlankBefore && isForeign(frame, cells))) hold(state, row)
  else if (isBlankBefore && mayBeTitle(frame, cells)) state.title = row
  else put(state, row)
}

/** A header once more: a copy of the table, if its first row follows too; else the next part of the same table. */
function afterRepeatedHeader(state: State, row: Row): void {
  const header = state.repeated
  state.repeated = null
  if (header === null) return
  if (state.first !== null && same(state.first, row.cells)) {
    state.ended = 'table-repeated'
    skip(state, header, 'table-repeated')
    skip(state, row, 'table-repeated')
    return
  }
  skip(state, header, 'header-repeated')
  place(state, row, false)
}

/** A lone cell below a blank line is the title of a part if column names follow: they begin as the header does. */
function afterTitle(state: State, row: Row): void {
  const { title, frame } = state
  state.title = null
  if (title === null) return
  if (row.cells[0] === frame.header?.[0]) skip(state, title, 'part-title')
  else put(state, title)
}

function hold(state: State, row: Row): void {
  state.held.push(row)
  if (!isForeign(state.frame, row.cells)) release(state)
  else if (state.held.length > MOST_HELD) {
    state.ended = 'second-table'
    for (const held of state.held.splice(0)) skip(state, held, 'second-table')
  }
}

/** They were rows of the table after all, if odd ones. */
function release(state: State): void {
  for (const row of state.held.splice(0)) put(state, row)
}

function finish(state: State): void {
  if (state.title !== null) put(state, state.title)
  if (state.repeated !== null) skip(state, state.repeated, 'header-repeated')
  for (const row of state.held.splice(0)) skip(state, row, 'after-table')
}

function put(state: State, { cells, line }: Row): void {
  const { out, delimiter } = state
  state.first ??= cells
  const surplus = cells.length > MOST_COLUMNS ? cells.splice(MOST_COLUMNS) : null
  if (surplus !== null) out.broken.push({ line, text: surplus.join(delimiter), why: 'too-many-columns' })
  out.rows.push(cells)
  out.lines.push(line)
}

function skip({ out, delimiter }: State, { cells, line }: Row, why: SkipReason): void {
  out.broken.push({ line, text: cells.join(delimiter), why })
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((cell, place) => cell === other[place])

const isForeign = ({ width }: TableFrame, cells: readonly string[]): boolean =>
  width !== null && width > 1 && cells.length !== width

const mayBeTitle = ({ header, width }: TableFrame, cells: readonly string[]): boolean =>
  header !== null && width !== 1 && cells[0] !== '' && cells.slice(1).every((cell) => cell === '')

const isHeader = ({ header }: TableFrame, cells: readonly string[]): boolean =>
  header !== null && cells[0] === header[0] && header.length > 1 && same(header, cells)

/** The names of the header, with columns more or fewer: the beginning of another table. */
function isOtherHeader({ header }: TableFrame, cells: readonly string[]): boolean {
  if (header === null || cells.length === header.length || cells[0] !== header[0]) return false
  const common = Math.min(header.length, cells.length)
  return common > 2 && header.slice(0, common).every((name, place) => name === cells[place])
}
