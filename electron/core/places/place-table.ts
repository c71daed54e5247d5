import type { PlaceLine, PlaceTable } from '../../../shared/contract/places.ts'
import { TIERS } from '../../../shared/criteria/names.ts'
import { figuresOf } from '../ranking/figures-of.ts'
import { filterMasks, passing } from '../ranking/filter-masks.ts'
import type { ListQuery } from '../ranking/list-query.ts'
import type { RankedList } from '../ranking/ranked-list.ts'
import type { Session } from '../session.ts'
import type { Territory } from './territory.ts'

/** From this age of the owner on a firm counts as near retirement. */
const NEAR_RETIREMENT = 60
/** Names shown of those that found no partner. */
const SHOWN = 100

/** Errors: `nothing-imported`. */
export function placeTable(session: Session, query: ListQuery): PlaceTable {
  const list = session.lists.of(query)
  const firms = candidatesOf(session, list, query)
  const territory = list.data.land.territory()
  const { texts } = list.data.labels.municipality
  const counted = countByPlace(list, territory, firms)
  return {
    places: territory.places.map((place, index) => ({
      key: place.key,
      name: place.name,
      code: place.code,
      hasArea: place.boundary !== null,
      municipalities: place.texts.map((text) => texts[text] ?? ''),
      values: { ...place.values, ...counted.valuesAt(index) },
    })),
    figures: territory.figures,
    total: firms.length,
    placeless: counted.placeless,
    join: joinOf(territory, texts),
  }
}

/** The candidates of the list, wherever they lie. */
export function candidatesOf(session: Session, list: RankedList, { filter, sort: _sort }: ListQuery) {
  const masks = new Map(filterMasks(session.db, list, filter ?? {}))
  masks.delete('municipality')
  return passing(list, masks)
}

function countByPlace(list: RankedList, territory: Territory, candidates: Uint32Array) {
  const places = territory.places.length
  const column = () => new Float64Array(places)
  const firms = column()
  const tiers = TIERS.map(column)
  const [total, staff, staffKnown, old, agesKnown] = [column(), column(), column(), column(), column()]
  const placeAt = placesOfFirms(list, territory)
  const add = (counts: Float64Array | undefined, place: number, by = 1): void => {
    if (counts !== undefined) counts[place] = (counts[place] ?? 0) + by
  }
  for (let firm = 0; firm < list.values.count; firm += 1) {
    const place = placeAt(firm)
    if (place !== -1) add(firms, place)
  }
  const ages = figuresOf(list, 'age')
  const employees = figuresOf(list, 'employees')
  let placeless = 0
  for (const firm of candidates) {
    const place = placeAt(firm)
    if (place === -1) {
      placeless += 1
      continue
    }
    const [age, jobs] = [ages[firm] ?? Number.NaN, employees[firm] ?? Number.NaN]
    add(total, place)
    add(tiers[list.scores.tier[firm] ?? 0], place)
    if (!Number.isNaN(jobs)) {
      add(staff, place, jobs)
      add(staffKnown, place)
    }
    if (!Number.isNaN(age)) {
      add(agesKnown, place)
      if (age >= NEAR_RETIREMENT) add(old, place)
    }
  }
  const valuesAt = (place: number): PlaceLine['values'] => ({
    firms: firms[place] ?? 0,
    candidates: total[place] ?? 0,
    ...Object.fromEntries(TIERS.map((tier, code) => [`tier-${tier}`, tiers[code]?.[place] ?? 0])),
    // Of no candidate, or of none whose figure is known, there is nothing to say.
    ...(staffKnown[place] ? { employees: Math.round(staff[place] ?? 0) } : {}),
    ...(agesKnown[place] ? { 'near-retirement': (old[place] ?? 0) / (agesKnown[place] ?? 1) } : {}),
  })
  return { valuesAt, placeless }
}

/** Index of the place of a firm; -1 = unknown. */
function placesOfFirms({ data }: RankedList, { placeOf }: Territory): (firm: number) => number {
  const { codes } = data.labels.municipality
  return (firm) => placeOf[codes[firm] ?? 0] ?? -1
}

function joinOf(
  { places, areas, ambiguous, strangers }: Territory,
  texts: readonly string[],
): PlaceTable['join'] {
  const registered = places.filter((place) => place.texts.length > 0)
  const without = registered.filter(({ boundary }) => boundary === null)
  return {
    areas: areas.length,
    places: registered.length,
    matched: registered.length - without.length,
    withoutArea: without.slice(0, SHOWN).map(({ name }) => name),
    ambiguous: ambiguous.slice(0, SHOWN).map((text) => texts[text] ?? ''),
    strangers: strangers.slice(0, SHOWN).map(({ name }) => name),
    strangerCount: strangers.length,
  }
}
