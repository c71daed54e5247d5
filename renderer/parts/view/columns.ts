/** What a row of the ranked list can show. */
export const COLUMN_IDS = [
  'rank',
  'firm',
  'municipality',
  'sector',
  'employees',
  'age',
  'founded',
  'status',
  'score',
  'coverage',
  'flags',
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

export interface Column {
  readonly id: ColumnId
  /** In rem; the firm's own column takes what is left besides. */
  readonly width: number
  /** Stays in view when the list is moved sideways. */
  readonly pinned: boolean
}

/** In rem. */
const USUAL_WIDTHS: Readonly<Record<ColumnId, number>> = {
  rank: 3,
  firm: 11,
  municipality: 8,
  sector: 11,
  employees: 4.5,
  age: 4.25,
  founded: 4.75,
  status: 8,
  score: 16,
  coverage: 5,
  flags: 8.5,
}

const MOST_REM = 40
const LEAST_REM = 2.5

export const usualColumn = (id: ColumnId): Column => ({ id, width: USUAL_WIDTHS[id], pinned: false })

export const USUAL_COLUMNS: readonly Column[] = (
  ['rank', 'firm', 'employees', 'age', 'founded', 'score', 'flags'] as const
).map(usualColumn)

/** Of the usual columns, these give way where there is no room, the first first. */
const GIVE_WAY: readonly ColumnId[] = ['flags', 'founded', 'age', 'employees']

/** The usual columns that fit into a width, in rem. */
export function fittingColumns(width: number): readonly Column[] {
  let columns = USUAL_COLUMNS
  for (const id of GIVE_WAY) {
    if (totalWidth(columns) <= width) break
    columns = columns.filter((column) => column.id !== id)
  }
  return columns
}

/** Space between two columns and at the ends of a row, in rem. */
const GAP = 0.75
const ENDS = 1.5

export const totalWidth = (columns: readonly Column[]): number =>
  columns.reduce((sum, { width }) => sum + width, ENDS + GAP * (columns.length - 1))

/** Where a pinned column stays, in rem from the edge. */
export const leftOf = (columns: readonly Column[], place: number): number =>
  columns.slice(0, place).reduce((sum, { width }) => sum + width + GAP, 1)

/** Pinned ones first; else in the order given. */
export const inPlace = (columns: readonly Column[]): readonly Column[] => [
  ...columns.filter(({ pinned }) => pinned),
  ...columns.filter(({ pinned }) => !pinned),
]

/** As `grid-template-columns` has it. */
export const templateOf = (columns: readonly Column[]): string =>
  columns.map(({ id, width }) => (id === 'firm' ? `minmax(${width}rem, 1fr)` : `${width}rem`)).join(' ')

export const fitWidth = (rem: number): number =>
  Math.round(4 * Math.min(MOST_REM, Math.max(LEAST_REM, rem))) / 4

/** `firm:18:pin`; a list without the firm's own column is none. */
export function readColumns(given: readonly string[]): readonly Column[] | null {
  const columns = given.flatMap((one): Column[] => {
    const [name, ...rest] = one.split(':')
    const id = COLUMN_IDS.find((known) => known === name)
    if (id === undefined) return []
    const width = Number(rest.find((part) => part !== 'pin'))
    return [{ id, width: width > 0 ? fitWidth(width) : USUAL_WIDTHS[id], pinned: rest.includes('pin') }]
  })
  const single = columns.filter(({ id }, place) => columns.findIndex((other) => other.id === id) === place)
  return single.some(({ id }) => id === 'firm') ? single : null
}

export const printColumn = ({ id, width, pinned }: Column): string =>
  [id, ...(width === USUAL_WIDTHS[id] ? [] : [String(width)]), ...(pinned ? ['pin'] : [])].join(':')
