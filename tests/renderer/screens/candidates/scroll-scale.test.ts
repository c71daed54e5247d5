import { expect, test } from 'vitest'
import { scrollScale } from '../../../../renderer/screens/candidates/scroll-scale.ts'

test('a list that fits an element scrolls pixel by pixel', () => {
  const { height, toList, toScroll } = scrollScale({ list: 15_000, viewport: 600, density: 1 })
  expect([height, toList(123), toScroll(123)]).toEqual([15_000, 123, 123])
})

test('a list too long for an element is compressed, and both start and end are reached', () => {
  const list = 5_000_000 * 54
  const { height, toList, toScroll } = scrollScale({ list, viewport: 600, density: 1 })
  expect(height).toBeLessThan(33_554_428)
  expect(toList(0)).toBe(0)
  expect(toList(height - 600)).toBeCloseTo(list - 600, 3)
  expect(toScroll(toList(1_234_567))).toBeCloseTo(1_234_567, 3)
})

test('at 200% zoom on a fine screen the same list still reaches its last row', () => {
  const list = 1_000_000 * 54
  const { height, toList } = scrollScale({ list, viewport: 300, density: 4 })
  expect(height * 4).toBeLessThan(33_554_428)
  expect(toList(height - 300)).toBeCloseTo(list - 300, 3)
})

test('an empty list has no height', () => {
  expect(scrollScale({ list: 0, viewport: 600, density: 1 }).height).toBe(0)
})
