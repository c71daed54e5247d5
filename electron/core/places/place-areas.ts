import type { PlaceAreas } from '../../../shared/contract/places.ts'
import { dateOfData } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { territoryShapes } from '../store/territory-files.ts'

/** What the map draws. Errors: `nothing-imported`. */
export function placeAreas({ db, lists }: Session): PlaceAreas {
  const { places, areas, support } = lists.dataAt(dateOfData(db)).land.territory()
  const shapes = territoryShapes(db)
  return {
    areas: places.flatMap(({ key, boundary }) => {
      const polygons = boundary === null ? undefined : shapes[areas[boundary] ?? -1]
      return polygons === undefined ? [] : [{ key, polygons }]
    }),
    support,
  }
}
