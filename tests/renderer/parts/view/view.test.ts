import { expect, test } from 'vitest'
import { filterCount, printView, readView, type View } from '../../../../renderer/parts/view/view.ts'

const view: View = {
  lens: 'recovery',
  weights: { urgency: 0.5, core: 0.25, workforce: 0, 'legal-route': 0.1, sector: 0.1, need: 0.05 },
  filter: {
    search: 'Zanón & Hijos',
    municipality: ['Vega, la Alta', ''],
    nace: ['25', '10'],
    size: ['10-49', 'unknown'],
    tier: ['A', '?'],
    decision: ['none', 'later'],
    status: ['Activa'],
    firm: ['001', 'A-7'],
    employees: { from: 10, to: 100 },
    founded: { to: 1980 },
  },
  sort: [
    { by: 'coverage', descending: true },
    { by: 'firm', descending: false },
  ],
  columns: [
    { id: 'firm', width: 18, pinned: true },
    { id: 'age', width: 4.25, pinned: false },
  ],
  saved: 7,
}

test('a view written into an address is the same view when it is read back', () => {
  expect(readView(printView(view))).toEqual(view)
})

test('an empty address is the succession lens with the model’s own weights and no filter', () => {
  expect(readView('')).toEqual({
    lens: 'succession',
    weights: null,
    filter: {},
    sort: [],
    columns: null,
    saved: null,
  })
  expect(printView(readView(''))).toBe('')
})

test('what an address says wrongly is left out, and the rest holds', () => {
  const read = readView(
    'lens=growth&weight=need:x&weight=magic:1&weight=sector:-1&tier=Z&tier=B&size=huge&nace=25',
  )
  expect(read).toMatchObject({ lens: 'succession', weights: null, filter: { tier: ['B'], nace: ['25'] } })
  expect(readView('sort=-magic&column=age&employees=few..&view=x')).toEqual(readView(''))
})

test('weights that are all zero weigh nothing, so the model’s own stand', () => {
  expect(readView('weight=need:0&weight=sector:0').weights).toBeNull()
})

test('the unknown value of a facet is an empty text and survives the address', () => {
  expect(readView('municipality=').filter).toEqual({ municipality: [''] })
})

test('only parts that are set count as filters', () => {
  expect(filterCount({})).toBe(0)
  expect(filterCount({ search: '', tier: [], nace: ['25'] })).toBe(1)
  expect(filterCount(view.filter)).toBe(10)
})
