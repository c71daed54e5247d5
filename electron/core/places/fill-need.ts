import { type ReadingSheet, readingAt, setReading } from '../../../shared/scoring/reading-sheet.ts'
import type { Place } from '../../../shared/territory/join-places.ts'
import { jobShareOf, supportNear } from '../../../shared/territory/need.ts'
import type { Position, SupportPoint } from '../../../shared/territory/place.ts'
import type { Coded } from '../ranking/labels.ts'
import type { Territory } from './territory.ts'

/** A firm of the sheet as the territory sees it. */
interface Located {
  readonly index: number
  readonly place: Place | null
  /** Its own coordinates, where the register has them. */
  readonly point: Position | null
}

/**
 * Fills what a register leaves out of the need criterion from the place that a firm lies in: the place's decile, the
 * firm's share of its jobs, support within 50 km. What the register or a person says stays.
 */
export function fillNeed(
  sheet: ReadingSheet,
  { index, place, point }: Located,
  support: readonly SupportPoint[],
  nearPlace: (place: Place) => 0 | 1 | null = (one) => supportNear(one.point, support),
): void {
  const fill = (id: 'deprivation' | 'job-share' | 'support-nearby', value: number | null): void => {
    if (value !== null && Number.isNaN(readingAt(sheet, id, index).low))
      setReading(sheet, { id, index, reading: { low: value, high: value } })
  }
  const staff = sheet.staff[index] ?? -1
  fill('deprivation', place?.values['decile'] ?? null)
  fill('job-share', jobShareOf(staff < 0 ? null : staff, place?.values['jobs']))
  if (support.length === 0) return
  fill('support-nearby', point !== null ? supportNear(point, support) : place && nearPlace(place))
}

/** The same for all firms of a workspace; `municipality` is the name of each firm's place. */
export function fillFromTerritory(
  sheet: ReadingSheet,
  {
    municipality: { codes },
    territory,
    pointOf,
  }: {
    readonly municipality: Coded
    readonly territory: Territory
    /** Asked only where something is measured. */
    readonly pointOf: (index: number) => Position | null
  },
): void {
  const { places, placeOf, support } = territory
  if (support.length === 0 && places.every(({ values }) => !('decile' in values || 'jobs' in values))) return
  const near = new Map<Place, 0 | 1 | null>(
    places.map((place) => [place, support.length > 0 ? supportNear(place.point, support) : null]),
  )
  for (let index = 0; index < sheet.count; index += 1) {
    const place = places[placeOf[codes[index] ?? 0] ?? -1] ?? null
    const point = support.length > 0 ? pointOf(index) : null
    fillNeed(sheet, { index, place, point }, support, (one) => near.get(one) ?? null)
  }
}
