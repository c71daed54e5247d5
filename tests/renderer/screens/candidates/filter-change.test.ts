import { expect, test } from 'vitest'
import { toggled, without } from '../../../../renderer/screens/candidates/filter-change.ts'

test('a value is put in, another joins it, and both can be taken out again', () => {
  const one = toggled({ filter: { search: 'mill' }, name: 'nace', value: '25' })
  expect(one).toEqual({ search: 'mill', nace: ['25'] })
  const two = toggled({ filter: one, name: 'nace', value: '10' })
  expect(two).toEqual({ search: 'mill', nace: ['25', '10'] })
  expect(toggled({ filter: two, name: 'nace', value: '25' })).toEqual({ search: 'mill', nace: ['10'] })
})

test('a list without values is no part of the filter', () => {
  expect(toggled({ filter: { tier: ['A'] }, name: 'tier', value: 'A' })).toEqual({})
})

test('a part dropped leaves the others', () => {
  expect(without({ search: 'mill', tier: ['A'] }, 'search')).toEqual({ tier: ['A'] })
})
