import { expect, test } from 'vitest'
import { fieldChangeText } from '../../../../renderer/screens/changes/field-change.ts'
import { createWords } from '../../../../shared/words/words.ts'

const words = createWords('en')

test('a change says from what to what, and the unknown is not zero', () => {
  const to = { low: 10, high: 19 }
  expect(fieldChangeText({ field: 'employees', from: null, to }, words)).toMatch(/: unknown → 10–19$/)
  expect(fieldChangeText({ field: 'subsidiary', from: false, to: true }, words)).toMatch(/: No → Yes$/)
})
