import { expect, test } from 'vitest'
import {
  isPicked,
  joinedPick,
  NO_PICK,
  pickCount,
  toggledPick,
} from '../../../../renderer/screens/candidates/pick.ts'

test('firms are picked one by one and by the row', () => {
  const two = joinedPick(toggledPick(NO_PICK, '001'), ['002', '001'])
  expect(two).toEqual(new Set(['001', '002']))
  expect(toggledPick(two, '001')).toEqual(new Set(['002']))
})

test('all means the whole list, however long, until one firm is picked', () => {
  expect(isPicked('all', '999')).toBe(true)
  expect(pickCount('all', 1_000_000)).toBe(1_000_000)
  expect(toggledPick('all', '001')).toEqual(new Set(['001']))
})
