import type { SortColumn, SortKey } from '../../../shared/contract/list-view.ts'
import type { Language } from '../../../shared/words/words.ts'
import { alphabetPlaces } from './alphabet-places.ts'
import { figuresOf } from './figures-of.ts'
import type { Coded } from './labels.ts'
import type { RankedList } from './ranked-list.ts'

/** What a list is put in order of, and how names are sorted in it. */
export interface AskedOrder {
  readonly sort: readonly SortKey[]
  readonly language: Language
  /** Place of each firm by its name. */
  readonly names: () => Uint32Array
}

const latest = new WeakMap<RankedList, { readonly sort: string; readonly order: Uint32Array }>()

/**
 * The ranked firms by the keys asked for, the first counting most, and by rank where all are equal. A radix sort over
 * 16 bits at a time, from the last key to the first: each pass keeps the order of the one before, and a million firms
 * take some milliseconds a key. Figures count to the precision of 32 bits.
 */
export function sortedOrder(list: RankedList, asked: AskedOrder): Uint32Array {
  const { sort, language } = asked
  const keys = sort.filter(({ by }, place) => sort.findIndex((other) => other.by === by) === place)
  if (keys.length === 0) return list.order()
  const name = JSON.stringify([language, keys])
  const known = latest.get(list)
  if (known?.sort === name) return known.order
  let order = list.order()
  for (const key of keys.toReversed())
    order = sortedBy(order, orderable(figuresFor(list, key.by, asked), key))
  latest.set(list, { sort: name, order })
  return order
}

/** A number for each firm of the workspace; NaN = unknown. */
function figuresFor(list: RankedList, by: SortColumn, { language, names }: AskedOrder): ArrayLike<number> {
  const { data, scores } = list
  switch (by) {
    case 'rank':
      return ranks(list)
    case 'firm':
      return names()
    case 'municipality':
      return placesInAlphabet(data.labels.municipality, language)
    case 'sector':
      return placesInAlphabet(data.labels.nace, language)
    case 'status':
      return placesInAlphabet(data.labels.status, language)
    case 'tier':
      return scores.tier
    case 'low':
    case 'high':
    case 'coverage':
      return scores[by]
    case 'employees':
    case 'age':
    case 'founded':
    case 'score':
      return figuresOf(list, by)
  }
}

function ranks(list: RankedList): Float64Array {
  const places = new Float64Array(list.data.keys.length)
  for (const [place, index] of list.order().entries()) places[index] = place
  return places
}

function placesInAlphabet({ codes, texts }: Coded, language: Language): Float64Array {
  const place = alphabetPlaces(texts, language)
  const places = new Float64Array(codes.length)
  for (let index = 0; index < codes.length; index += 1) places[index] = place[codes[index] ?? 0] ?? Number.NaN
  return places
}

const LAST = 0xffff_ffff

/** Figures as whole numbers of 32 bits that stand in the same order: the bits of a float, the signs put right. */
function orderable(figures: ArrayLike<number>, { descending }: SortKey): Uint32Array {
  const floats = Float32Array.from(figures)
  const bits = new Uint32Array(floats.buffer)
  for (let index = 0; index < bits.length; index += 1) {
    const bit = bits[index] ?? 0
    const ascending = bit >>> 31 === 1 ? ~bit >>> 0 : (bit | 0x8000_0000) >>> 0
    bits[index] = Number.isNaN(floats[index]) ? LAST : descending ? ~ascending >>> 0 : ascending
  }
  return bits
}

function sortedBy(order: Uint32Array, keys: Uint32Array): Uint32Array {
  const half = pass(order, (index) => (keys[index] ?? 0) & 0xffff)
  return pass(half, (index) => (keys[index] ?? 0) >>> 16)
}

function pass(order: Uint32Array, digitOf: (index: number) => number): Uint32Array {
  const starts = new Uint32Array(0x1_0001)
  for (let place = 0; place < order.length; place += 1) {
    const next = digitOf(order[place] ?? 0) + 1
    starts[next] = (starts[next] ?? 0) + 1
  }
  for (let digit = 1; digit < starts.length; digit += 1)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0)
  const sorted = new Uint32Array(order.length)
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] ?? 0
    const digit = digitOf(index)
    const at = starts[digit] ?? 0
    sorted[at] = index
    starts[digit] = at + 1
  }
  return sorted
}
