import { expect, test } from 'vitest'
import { stepOf } from '../../../../renderer/screens/candidates/row-keys.ts'

const at = (active: number) => (key: string) => stepOf({ key, active, total: 50, page: 10 })

test('the arrows, pages and ends lead to rows of the list', () => {
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'].map(at(20))).toEqual([
    21, 19, 30, 10, 0, 49,
  ])
})

test('before any row is active the first key leads to the first row', () => {
  expect(at(-1)('ArrowDown')).toBe(0)
  expect(at(-1)('ArrowUp')).toBe(0)
})

test('no key leads out of the list', () => {
  expect(at(49)('ArrowDown')).toBe(49)
  expect(at(45)('PageDown')).toBe(49)
  expect(at(0)('ArrowUp')).toBe(0)
})

test('other keys, and an empty list, lead nowhere', () => {
  expect(at(3)('x')).toBeNull()
  expect(at(3)('toString')).toBeNull()
  expect(stepOf({ key: 'ArrowDown', active: -1, total: 0, page: 10 })).toBeNull()
})
