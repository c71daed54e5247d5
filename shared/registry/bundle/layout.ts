import { normalHeader } from '../normal-header.ts'
import type { Fingerprint } from '../profile.ts'

/** How a file's layout is known: by its column names, or, where it has none, by its width and the form of its cells. */
export type Layout = Fingerprint | HeaderlessLayout

export interface HeaderlessLayout {
  /** Names for the columns, in file order, as `normalHeader` leaves them. */
  readonly names: readonly string[]
  /** Form of the cells of some columns; nearly every row must have it. */
  readonly cells: Readonly<Record<string, RegExp>>
  /** Parts of the file's usual names (`normalHeader`). */
  readonly fileNames: readonly string[]
  /** Whether the cells alone do not tell the file from others: the name must fit as well. */
  readonly nameNeeded: boolean
}

export const isHeaderless = (layout: Layout): layout is HeaderlessLayout => 'names' in layout

export interface LayoutMatch {
  readonly found: number
  readonly of: number
  readonly named: boolean
}

/** How many of a layout's column names a header has, or null where they are too few. */
export function matchHeader(
  print: Fingerprint,
  file: { readonly header: readonly string[]; readonly fileName: string },
): LayoutMatch | null {
  const names = new Set(file.header.map(normalHeader))
  const found = print.headers.filter((name) => names.has(name)).length
  const named = print.fileName !== null && normalHeader(file.fileName).includes(print.fileName)
  const enough = named ? Math.ceil(print.atLeast / 2) : print.atLeast
  return found >= enough ? { found, of: print.headers.length, named } : null
}

/** Rows of which a share may have another form: registers have their slips. */
const NEARLY_ALL = 0.9

/** Columns that a register may have added at the end of its rows since a layout was written down. */
const MORE_COLUMNS = 3

export interface RowsOfFile {
  readonly rows: readonly (readonly string[])[]
  readonly fileName: string
}

export interface CellsMatch extends LayoutMatch {
  /** The layout's names; columns added at the end are called by their place, from 1. */
  readonly names: readonly string[]
}

/** Whether rows without a header have a layout's cells, in its width or with a few columns more at the end. */
export function matchCells(layout: HeaderlessLayout, { rows, fileName }: RowsOfFile): CellsMatch | null {
  const { names, fileNames, nameNeeded } = layout
  const name = normalHeader(fileName)
  const named = fileNames.some((part) => name.includes(part))
  const width = rows[0]?.length ?? 0
  if ((nameNeeded && !named) || width < names.length || width > names.length + MORE_COLUMNS) return null
  if (!haveCells(layout, { rows, width, names })) return null
  const added = Array.from({ length: width - names.length }, (_, more) => `${names.length + more + 1}`)
  return { found: names.length, of: names.length, named, names: [...names, ...added] }
}

/** Whether rows have a layout's cells but for one column that is missing: by place alone none of them can be told. */
export function lacksColumn(layout: HeaderlessLayout, { rows }: RowsOfFile): boolean {
  const width = layout.names.length - 1
  if (width < FEWEST_TOLD) return false
  return layout.names.some((_, gone) =>
    haveCells(layout, { rows, width, names: layout.names.toSpliced(gone, 1) }),
  )
}

/** Columns below which cells tell too little to say that one is missing. */
const FEWEST_TOLD = 4

function haveCells(
  { cells }: HeaderlessLayout,
  file: {
    readonly rows: readonly (readonly string[])[]
    readonly width: number
    readonly names: readonly string[]
  },
): boolean {
  const patterns = file.names.flatMap((column, index) => {
    const pattern = cells[column]
    return pattern === undefined ? [] : [{ index, pattern }]
  })
  const fits = (row: readonly string[]): boolean =>
    row.length === file.width &&
    patterns.every(({ index, pattern }) => pattern.test((row[index] ?? '').trim()))
  const fitting = file.rows.filter(fits).length
  return file.rows.length > 0 && fitting >= file.rows.length * NEARLY_ALL
}
