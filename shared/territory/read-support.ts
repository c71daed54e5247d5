import { normalHeader } from '../registry/normal-header.ts'
import { cellAt, coordinateColumns, positionOf, type TableOfPlaces } from './columns.ts'
import { NAME_COLUMNS } from './feature-names.ts'
import type { SupportPoint } from './place.ts'
import { TerritoryFault } from './territory-fault.ts'

/** Every firm is measured against every point. */
const MOST_SUPPORT = 5_000

const KIND_COLUMNS: ReadonlySet<string> = new Set(
  'kind type tipo clase categoria tipologia genere genre categorie nature'.split(' '),
)
const OTHER_NAMES: ReadonlySet<string> = new Set(
  'organisation organization entity entidad organizacion entidade organizacao ente organizzazione organisme structure'.split(
    ' ',
  ),
)

export interface ReadSupport {
  readonly points: readonly SupportPoint[]
  /** Rows without a name or without coordinates. */
  readonly left: number
}

/** A table with name, kind (which may be missing), latitude and longitude. Throws TerritoryFault. */
export function readSupport({ header, rows }: TableOfPlaces): ReadSupport {
  const columns = coordinateColumns(header)
  const plain = header.map(normalHeader)
  const name = plain.findIndex((one) => NAME_COLUMNS.has(one) || OTHER_NAMES.has(one))
  const kind = plain.findIndex((one) => KIND_COLUMNS.has(one))
  if (columns === null || name === -1)
    throw new TerritoryFault('no-coordinates', { columns: header.slice(0, 30).join(', ') })
  if (rows.length > MOST_SUPPORT)
    throw new TerritoryFault('too-many-rows', { rows: rows.length, most: MOST_SUPPORT })
  const points = rows.flatMap((row): readonly SupportPoint[] => {
    const point = positionOf(row, columns)
    const named = cellAt(row, name).slice(0, 200)
    if (point === null || named === '') return []
    return [{ name: named, kind: kind === -1 ? null : cellAt(row, kind).slice(0, 200) || null, point }]
  })
  if (points.length === 0) throw new TerritoryFault('no-rows')
  return { points, left: rows.length - points.length }
}
