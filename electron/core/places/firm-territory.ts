import type { FirmTerritory } from '../../../shared/contract/places.ts'
import { nearestTo } from '../../../shared/territory/distance.ts'
import { jobShareOf } from '../../../shared/territory/need.ts'
import { dateOfData } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import { findFirm } from '../store/find-firm.ts'
import { firmsByKey } from '../store/firms.ts'
import { indexOfKey } from '../store/index-of-key.ts'

/** Errors: `firm-unknown`, `firm-ambiguous`, `nothing-imported`. */
export function firmTerritory(session: Session, id: string): FirmTerritory {
  const { key } = findFirm(session.db, id)
  const data = session.lists.dataAt(dateOfData(session.db))
  const index = indexOfKey(data.keys, key)
  const territory = data.land.territory()
  const place = territory.places[territory.placeOf[data.labels.municipality.codes[index] ?? 0] ?? -1] ?? null
  const own = data.land.pointOf(index)
  const from = own ?? place?.point ?? null
  const found = from === null ? null : nearestTo(from, territory.support)
  const firm = firmsByKey(session.db, session.terms, [key])[0]
  const staff = data.readings.staff[index] ?? -1
  const values = place?.values ?? {}
  const { decile = null, jobs = null } = values
  return {
    place: place?.name ?? null,
    decile: firm?.deprivationDecile === null ? decile : null,
    jobs,
    jobShare: firm?.jobShare === null ? jobShareOf(staff < 0 ? null : staff, jobs ?? undefined) : null,
    figures: territory.figures.flatMap(({ id: figure, name }) => {
      const value = values[figure]
      return value === undefined ? [] : [{ name, value }]
    }),
    support:
      found === null
        ? null
        : {
            name: found.nearest.name,
            kind: found.nearest.kind,
            km: found.km,
            from: own === null ? 'place' : 'firm',
          },
    hasSupport: territory.support.length > 0,
  }
}
