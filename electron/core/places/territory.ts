import { type JoinedPlaces, joinPlaces } from '../../../shared/territory/join-places.ts'
import type { Boundary, Figure, PlaceRow, SupportPoint } from '../../../shared/territory/place.ts'
import { placeCode, placeNames } from '../../../shared/territory/place-name.ts'
import type { Db } from '../store/driver.ts'
import { territoryContents } from '../store/territory-files.ts'

/** What the workspace knows of the places of its firms. */
export interface Territory extends JoinedPlaces {
  /** Indexes of the stored areas that count, in the order in which places number them. */
  readonly areas: readonly number[]
  readonly figures: readonly Figure[]
  readonly support: readonly SupportPoint[]
}

/** `texts`: the register's names of places, '' = unknown. */
export function loadTerritory(db: Db, texts: readonly string[]): Territory {
  const stored = territoryContents(db, 'boundaries').flat()
  const areas = newestOfEach(stored)
  const boundaries = areas.flatMap((index): readonly Boundary[] => {
    const boundary = stored[index]
    return boundary === undefined ? [] : [{ ...boundary, polygons: [] }]
  })
  const tables = territoryContents(db, 'figures')
  const rows: readonly PlaceRow[] = tables.flatMap((table) => table.rows)
  const figures = new Map(tables.flatMap((table) => table.figures).map((figure) => [figure.id, figure]))
  return {
    ...joinPlaces({ texts, boundaries, rows }),
    areas,
    figures: [...figures.values()],
    support: territoryContents(db, 'support').flat(),
  }
}

/** Two files may hold the same area: the later counts. */
function newestOfEach(stored: readonly Omit<Boundary, 'polygons'>[]): readonly number[] {
  const newest = new Map<string, number>()
  for (const [index, { code, name }] of stored.entries())
    newest.set(code === null ? `name ${placeNames(name)[0] ?? name}` : `code ${placeCode(code)}`, index)
  return [...newest.values()].sort((a, b) => a - b)
}
