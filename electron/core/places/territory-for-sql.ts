import { supportNear } from '../../../shared/territory/need.ts'
import type { Session } from '../session.ts'
import { territoryFiles } from '../store/territory-files.ts'
import type { TerritoryForSql } from '../store/territory-sql.ts'

/** What the scoring view needs of the territory; null where nothing was brought in. */
export function territoryForSql({ db, lists }: Session, asOf: string): TerritoryForSql | null {
  if (territoryFiles(db).length === 0) return null
  const { labels, land } = lists.dataAt(asOf)
  const { places, support } = land.territory()
  const { texts } = labels.municipality
  return {
    places: places.flatMap((place) =>
      place.texts.map((text) => ({
        text: texts[text] ?? '',
        decile: place.values['decile'] ?? null,
        jobs: place.values['jobs'] ?? null,
        near: supportNear(place.point, support),
      })),
    ),
    support: support.map(({ point }) => point),
  }
}
