import type { Boundary, PlaceName, PlaceRow, Position } from './place.ts'
import { placeCode, placeNames } from './place-name.ts'

/** A place of the territory, with all that is called so. */
export interface Place extends PlaceName {
  /** Its code, else its name as it is compared; each once. */
  readonly key: string
  /** Index among the boundaries, or null where no area is known. */
  readonly boundary: number | null
  /** Indexes of the register's names for it. */
  readonly texts: readonly number[]
  readonly values: Readonly<Record<string, number>>
  /** Where it is taken to lie. */
  readonly point: Position | null
}

/** The register's places, the areas and the figures, put together. */
export interface JoinedPlaces {
  readonly places: readonly Place[]
  /** Per name of the register: index of its place; -1 for the empty name. */
  readonly placeOf: Int32Array
  /** Indexes of the register's names that several areas bear: they are joined to none. */
  readonly ambiguous: readonly number[]
  /** Rows of figures for which no place was found. */
  readonly strangers: readonly PlaceRow[]
}

interface Draft {
  code: string | null
  name: string
  boundary: number | null
  texts: number[]
  values: Record<string, number>
  point: Position | null
}

/**
 * Puts the register's names (`texts`; '' = unknown) together with areas and rows of figures: by code where the name is
 * one, else by name without case and accents. Of two rows about one place the later counts, figure by figure. A name
 * that several areas bear stays without an area.
 */
export function joinPlaces({
  texts,
  boundaries,
  rows,
}: {
  readonly texts: readonly string[]
  readonly boundaries: readonly Boundary[]
  readonly rows: readonly PlaceRow[]
}): JoinedPlaces {
  const drafts: Draft[] = boundaries.map(({ code, name, point }, boundary) => ({
    code,
    name,
    boundary,
    texts: [],
    values: {},
    point,
  }))
  const known = createIndex()
  for (const [index, draft] of drafts.entries()) known.add(draft, index)
  const placeOf = new Int32Array(texts.length).fill(-1)
  const ambiguous: number[] = []
  const findOrAdd = (text: string, number: number): number => {
    const found = known.find({ code: text, name: text })
    if (typeof found === 'number') return found
    if (found === 'several') ambiguous.push(number)
    const index = drafts.length
    drafts.push({ code: null, name: text, boundary: null, texts: [], values: {}, point: null })
    if (found === null) known.add({ code: null, name: text }, index)
    return index
  }
  for (const [number, text] of texts.entries()) {
    if (text.trim() === '') continue
    const index = findOrAdd(text, number)
    placeOf[number] = index
    drafts[index]?.texts.push(number)
  }
  const strangers: PlaceRow[] = []
  for (const row of rows) {
    const index = known.find(row)
    const draft = typeof index === 'number' ? drafts[index] : undefined
    if (draft === undefined) strangers.push(row)
    else {
      Object.assign(draft.values, row.values)
      draft.code ??= row.code
      draft.point ??= row.point
    }
  }
  return { places: withKeys(drafts), placeOf, ambiguous, strangers }
}

/** Code first, then name; `several` where the name alone does not tell. */
function createIndex() {
  const codes = new Map<string, number>()
  const names = new Map<string, Set<number>>()
  return {
    add({ code, name }: PlaceName, index: number): void {
      if (code !== null) codes.set(placeCode(code), index)
      for (const one of placeNames(name)) names.set(one, (names.get(one) ?? new Set()).add(index))
    },
    find({ code, name }: PlaceName): number | 'several' | null {
      const byCode = code === null ? undefined : codes.get(placeCode(code))
      if (byCode !== undefined) return byCode
      const [whole = '', ...halves] = placeNames(name)
      const found = names.get(whole) ?? new Set(halves.flatMap((half) => [...(names.get(half) ?? [])]))
      const [only, ...others] = found
      if (only === undefined) return null
      return others.length === 0 ? only : 'several'
    },
  }
}

function withKeys(drafts: readonly Draft[]): readonly Place[] {
  const taken = new Set<string>()
  return drafts.map((draft) => {
    const wanted = draft.code ?? placeNames(draft.name)[0] ?? draft.name
    let key = wanted
    for (let n = 2; taken.has(key); n += 1) key = `${wanted} ${n}`
    taken.add(key)
    return { key, ...draft }
  })
}
