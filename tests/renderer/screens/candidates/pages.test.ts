import { expect, test } from 'vitest'
import { PAGE_ROWS, pagesOf } from '../../../../renderer/screens/candidates/pages.ts'

test('only the pages that hold rows in view are asked for', () => {
  expect(pagesOf(0, PAGE_ROWS - 1)).toEqual([0])
  expect(pagesOf(PAGE_ROWS - 1, PAGE_ROWS)).toEqual([0, 1])
  expect(pagesOf(2 * PAGE_ROWS, 3 * PAGE_ROWS - 1)).toEqual([2])
  expect(pagesOf(0, -1)).toEqual([0])
})
