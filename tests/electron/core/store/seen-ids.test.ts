import { describe, expect, it } from 'vitest'
import { createSeenIds } from '../../../../electron/core/store/seen-ids.ts'

const FIRST = 1_000_001

/** Ids put in one after the other, as an import does; answers what was found of each before it was put in. */
function putAll(expected: number, ids: readonly string[], keyOfPlace = (place: number) => FIRST + place) {
  const stored: [number, string][] = []
  let reread = 0
  const seen = createSeenIds(expected, () => {
    reread += 1
    return stored
  })
  const keyOf = (id: string) => seen.keyOf(id, (key) => stored.some((one) => one[0] === key && one[1] === id))
  const found = ids.map((id, place) => {
    const key = keyOf(id)
    if (key === null) {
      stored.push([keyOfPlace(place), id])
      seen.add(keyOfPlace(place))
    }
    return key
  })
  return { found, keyOf, reread: () => reread }
}

describe('the ids that an import has written', () => {
  it('are found again with their firm’s key, and others are not', () => {
    const { found, keyOf, reread } = putAll(0, ['a', 'b', 'a', 'c', 'b'])
    expect(found).toEqual([null, null, FIRST, null, FIRST + 1])
    expect([keyOf('c'), keyOf('d'), reread()]).toEqual([FIRST + 3, null, 0])
  })

  it('are all found again after more of them came than were expected', () => {
    const ids = Array.from({ length: 60_000 }, (_, place) => `GB${place * 7}`)
    const stored = new Map<number, string>()
    let reread = 0
    const seen = createSeenIds(10, () => {
      reread += 1
      return stored
    })
    const keyOf = (id: string) => seen.keyOf(id, (key) => stored.get(key) === id)
    for (const [place, id] of ids.entries()) {
      expect(keyOf(id)).toBeNull()
      stored.set(FIRST + place, id)
      seen.add(FIRST + place)
    }
    expect(reread).toBe(1)
    expect(ids.findIndex((id, place) => keyOf(id) !== FIRST + place)).toBe(-1)
  })

  it('may have keys far apart, where another import writes at the same time', () => {
    const { keyOf, reread } = putAll(0, ['a', 'b', 'c'], (place) => FIRST + place * 90_000)
    expect(['a', 'b', 'c'].map(keyOf)).toEqual([FIRST, FIRST + 90_000, FIRST + 180_000])
    expect(reread()).toBeGreaterThan(0)
  })
})
