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

/** Whether rows without a header have a layout's width and cells. */
export function matchCells(
  layout: HeaderlessLayout,
  file: { readonly rows: readonly (readonly string[])[]; readonly fileName: string },
): LayoutMatch | null {
  const { names, cells, fileNames, nameNeeded } = layout
  const name = normalHeader(file.fileName)
  const named = fileNames.some((part) => name.includes(part))
  if ((nameNeeded && !named) || file.rows.length === 0) return null
  const patterns = names.flatMap((column, index) => {
    const pattern = cells[column]
    return pattern === undefined ? [] : [{ index, pattern }]
  })
  const fits = (row: readonly string[]): boolean =>
    row.length === names.length &&
    patterns.every(({ index, pattern }) => pattern.test((row[index] ?? '').trim()))
  const fitting = file.rows.filter(fits).length
  return fitting >= file.rows.length * NEARLY_ALL ? { found: names.length, of: names.length, named } : null
}
