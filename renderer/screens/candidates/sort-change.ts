import { SORT_COLUMNS, type SortColumn, type SortKey } from '../../../shared/contract/list-view.ts'
import type { ColumnId } from '../../parts/view/columns.ts'

/** Where the highest figure is what one looks for first. */
const HIGHEST_FIRST: readonly SortColumn[] = ['score', 'low', 'high', 'coverage', 'employees', 'age']

export interface SortPress {
  readonly sort: readonly SortKey[]
  readonly by: SortColumn
  /** Adds to the keys that are there instead of taking their place. */
  readonly joins: boolean
}

/** The first press sorts, the second turns the order round, the third takes the key out. */
export function pressedSort({ sort, by, joins }: SortPress): readonly SortKey[] {
  const first = HIGHEST_FIRST.includes(by)
  const known = sort.find((key) => key.by === by)
  const others = joins ? sort.filter((key) => key.by !== by) : []
  if (known === undefined) return [...others, { by, descending: first }]
  if (known.descending !== first) return others
  const turned = { by, descending: !first }
  return joins ? sort.map((key) => (key.by === by ? turned : key)) : [turned]
}

/** What a column of the list sorts by; null where it has no order. */
export const sortColumnOf = (column: ColumnId): SortColumn | null =>
  SORT_COLUMNS.find((one) => one === column) ?? null
