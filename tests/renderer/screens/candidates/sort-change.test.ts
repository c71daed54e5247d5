import { expect, test } from 'vitest'
import { pressedSort, sortColumnOf } from '../../../../renderer/screens/candidates/sort-change.ts'

test('a column sorts, turns round and lets go; figures begin with the highest', () => {
  const first = pressedSort({ sort: [], by: 'employees', joins: false })
  expect(first).toEqual([{ by: 'employees', descending: true }])
  const second = pressedSort({ sort: first, by: 'employees', joins: false })
  expect(second).toEqual([{ by: 'employees', descending: false }])
  expect(pressedSort({ sort: second, by: 'employees', joins: false })).toEqual([])
})

test('a second column joins behind the first, or takes its place', () => {
  const sort = [{ by: 'municipality', descending: false }] as const
  expect(pressedSort({ sort, by: 'firm', joins: true })).toEqual([...sort, { by: 'firm', descending: false }])
  expect(pressedSort({ sort, by: 'firm', joins: false })).toEqual([{ by: 'firm', descending: false }])
})

test('flags have no order', () => {
  expect(sortColumnOf('flags')).toBeNull()
})
