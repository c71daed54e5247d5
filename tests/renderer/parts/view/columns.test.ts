import { expect, test } from 'vitest'
import {
  fittingColumns,
  inPlace,
  readColumns,
  totalWidth,
  USUAL_COLUMNS,
} from '../../../../renderer/parts/view/columns.ts'

test('a narrow list gives up columns until the rest fits, and never firm or score', () => {
  expect(fittingColumns(200)).toEqual(USUAL_COLUMNS)
  const narrow = fittingColumns(30).map(({ id }) => id)
  expect(narrow).toEqual(['rank', 'firm', 'score'])
  expect(totalWidth(fittingColumns(45))).toBeLessThanOrEqual(45)
})

test('pinned columns stand first', () => {
  const columns = readColumns(['rank', 'firm:20:pin', 'age']) ?? []
  expect(inPlace(columns).map(({ id }) => id)).toEqual(['firm', 'rank', 'age'])
})

test('columns without the firm are none, and one named twice counts once', () => {
  expect(readColumns(['rank', 'age'])).toBeNull()
  expect(readColumns(['firm', 'firm:9', 'magic'])).toHaveLength(1)
})
