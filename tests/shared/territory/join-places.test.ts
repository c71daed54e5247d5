import { expect, test } from 'vitest'
import { joinPlaces } from '../../../shared/territory/join-places.ts'

const boundary = (code: string | null, name: string) => ({ code, name, polygons: [], point: [0, 0] as const })
const row = (code: string | null, name: string, values: Record<string, number>) => ({
  code,
  name,
  values,
  point: null,
})

test('names are joined without case, accents and sorted articles, codes without lost zeros, languages either way', () => {
  const { places, placeOf } = joinPlaces({
    texts: ['', 'A CORUÑA', 'alicante', '8019', 'L’Hospitalet'],
    boundaries: [
      boundary('15030', 'Coruña, A'),
      boundary('03014', 'Alacant/Alicante'),
      boundary('08019', 'Barcelona'),
      boundary(null, "Hospitalet (L')"),
    ],
    rows: [],
  })
  expect([...placeOf]).toEqual([-1, 0, 1, 2, 3])
  expect(places).toHaveLength(4)
})

test('a name that two areas bear is joined to neither and said', () => {
  const { places, ambiguous } = joinPlaces({
    texts: ['Villanueva'],
    boundaries: [boundary('1', 'Villanueva'), boundary('2', 'Villanueva')],
    rows: [],
  })
  expect(ambiguous).toEqual([0])
  expect(places[2]).toMatchObject({ name: 'Villanueva', boundary: null, texts: [0] })
})

test('of two rows the later counts, figure by figure; rows of nowhere are kept apart; a place without an area has figures too', () => {
  const { places, strangers } = joinPlaces({
    texts: ['Otero'],
    boundaries: [boundary('7', 'Ribera')],
    rows: [
      row('7', 'whatever', { jobs: 5, decile: 2 }),
      row(null, 'RIBERA', { jobs: 6 }),
      row(null, 'Otero', { jobs: 1 }),
      row('9', 'Nowhere', { jobs: 1 }),
    ],
  })
  expect(places.map(({ values }) => values)).toEqual([{ jobs: 6, decile: 2 }, { jobs: 1 }])
  expect(strangers.map(({ name }) => name)).toEqual(['Nowhere'])
})
