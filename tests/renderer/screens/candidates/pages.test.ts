import { expect, test } from 'vitest'
import { pagesOf } from '../../../../renderer/screens/candidates/pages.ts'

test('only the pages that hold rows in view are asked for', () => {
  expect(pagesOf(0, 30)).toEqual([0])
  expect(pagesOf(42, 81)).toEqual([0, 1])
  expect(pagesOf(100, 149)).toEqual([2])
  expect(pagesOf(0, -1)).toEqual([0])
})
