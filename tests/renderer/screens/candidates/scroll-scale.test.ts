import { expect, test } from 'vitest'
import { MOST_PIXELS, scrollScale } from '../../../../renderer/screens/candidates/scroll-scale.ts'

test('a list that fits an element scrolls pixel by pixel', () => {
  const { height, toList, toScroll } = scrollScale(15_000, 600)
  expect([height, toList(123), toScroll(123)]).toEqual([15_000, 123, 123])
})

test('a list too long for an element is compressed, and both start and end are reached', () => {
  const list = 5_000_000 * 54
  const { height, toList, toScroll } = scrollScale(list, 600)
  expect(height).toBe(MOST_PIXELS)
  expect(toList(0)).toBe(0)
  expect(toList(height - 600)).toBeCloseTo(list - 600, 3)
  expect(toScroll(toList(1_234_567))).toBeCloseTo(1_234_567, 3)
})

test('an empty list has no height', () => {
  expect(scrollScale(0, 600).height).toBe(0)
})
