import type { SpanName } from '../../../shared/contract/list-view.ts'
import type { RankedList } from './ranked-list.ts'
import type { WorkspaceData } from './workspace-data.ts'

/** One figure of every firm; NaN = unknown. A band counts by its middle, an open one by where it starts. */
export type Figures = Float64Array

type OfData = Readonly<Record<Exclude<SpanName, 'score'>, Figures>>

const known = new WeakMap<WorkspaceData, OfData>()

/** The figures by which a list is filtered and sorted; those that no weight changes are made once. */
export function figuresOf(list: RankedList, name: SpanName): Figures {
  if (name === 'score') return list.scores.score
  const { data } = list
  let figures = known.get(data)
  if (figures === undefined) {
    figures = {
      employees: data.readings.staff.map((staff) => (staff < 0 ? Number.NaN : staff)),
      age: middles(data),
      founded: Float64Array.from(data.founded, (year) => (year === 0 ? Number.NaN : year)),
    }
    known.set(data, figures)
  }
  return figures[name]
}

function middles({ readings, keys }: WorkspaceData): Figures {
  const column = readings.columns.get('owner-age')
  if (column === undefined) return new Float64Array(keys.length).fill(Number.NaN)
  const { low, high } = column
  return low.map((from, index) => {
    const to = high[index] ?? from
    return Number.isFinite(to) ? (from + to) / 2 : from
  })
}
