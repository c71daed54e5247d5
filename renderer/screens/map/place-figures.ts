import { PLACE_COUNTS, type PlaceLine, type PlaceTable } from '../../../shared/contract/places.ts'
import type { Figure } from '../../../shared/territory/place.ts'
import { alphabetOf } from '../../../shared/words/alphabet.ts'
import type { Language, Words } from '../../../shared/words/words.ts'
import { percentText } from '../../parts/figures.ts'

/** A number that places have, by its name on the screen. */
export interface ShownFigure {
  readonly id: string
  readonly name: string
  readonly textOf: (value: number) => string
}

/** What Relevo counts, then what was brought in, each with as many decimals as its values have among the places. */
export function shownFigures(
  imported: readonly Figure[],
  places: readonly PlaceLine[],
  words: Words,
): readonly ShownFigure[] {
  const { say, number } = words
  const counts = PLACE_COUNTS.map((id) => ({
    id,
    name: say(`map.count-${id}`),
    textOf:
      id === 'near-retirement'
        ? (value: number) => percentText(value, words)
        : (value: number) => number(value),
  }))
  const withDigits = (digits: number) => (value: number) => number(value, digits)
  const others = imported.map(({ id, name }) => ({
    id,
    name: id === 'decile' || id === 'jobs' ? say(`map.${id}`) : name,
    textOf: withDigits(digitsOf(places.flatMap(({ values }) => values[id] ?? []))),
  }))
  return [...counts, ...others]
}

const MOST_DIGITS = 2

/** So many decimals at most does one of the values have. */
function digitsOf(values: readonly number[]): number {
  const digits = [0, 1].find((count) => values.every((value) => Number(value.toFixed(count)) === value))
  return digits ?? MOST_DIGITS
}

/** One sentence that says what the map shows. */
export function summaryOf(places: readonly PlaceLine[], figure: ShownFigure, { say, number }: Words): string {
  const known = places.flatMap(({ name, values }) => {
    const value = values[figure.id]
    return value === undefined ? [] : [{ name, value }]
  })
  const sorted = known.toSorted((a, b) => a.value - b.value)
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined) return say('map.summary-unknown', { figure: figure.name })
  return say('map.summary', {
    figure: figure.name,
    least: figure.textOf(least.value),
    leastPlace: least.name,
    most: figure.textOf(most.value),
    mostPlace: most.name,
    known: number(known.length),
    all: number(places.length),
  })
}

export interface PlaceSort {
  /** `name`, or the id of a figure. */
  readonly by: string
  readonly descending: boolean
}

/** Unknown always stands last, equals by name. */
export function sortedPlaces(
  places: readonly PlaceLine[],
  { by, descending }: PlaceSort,
  language: Language,
): readonly PlaceLine[] {
  const turn = descending ? -1 : 1
  const compare = alphabetOf(language)
  const byName = (a: PlaceLine, b: PlaceLine) => compare(a.name, b.name)
  if (by === 'name') return places.toSorted((a, b) => turn * byName(a, b))
  return places.toSorted((a, b) => {
    const [one, other] = [a.values[by], b.values[by]]
    if (one === undefined || other === undefined)
      return Number(one === undefined) - Number(other === undefined) || byName(a, b)
    return turn * (one - other) || byName(a, b)
  })
}

/** The other way round where it is sorted by this already; figures begin with the highest. */
export const nextSort = (sort: PlaceSort, by: string): PlaceSort =>
  sort.by === by ? { by, descending: !sort.descending } : { by, descending: by !== 'name' }

/** Whether the list is filtered by all the names that the register has for a place. */
export const isChosen = ({ municipalities }: PlaceLine, filter: readonly string[]): boolean =>
  municipalities.length > 0 && municipalities.every((name) => filter.includes(name))

/** The filter with a place taken in, or out where it was in. */
export function toggled(place: PlaceLine, filter: readonly string[]): readonly string[] {
  const others = filter.filter((name) => !place.municipalities.includes(name))
  return isChosen(place, filter) ? others : [...others, ...place.municipalities]
}

export const candidatesIn = (places: PlaceTable['places']): number =>
  places.reduce((sum, { values }) => sum + (values['candidates'] ?? 0), 0)
