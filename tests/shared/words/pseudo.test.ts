import { expect, test } from 'vitest'
import { pseudoText } from '../../../shared/words/pseudo.ts'
import { createWords } from '../../../shared/words/words.ts'

test('a pseudo sentence is strange, longer and bracketed, and keeps its values', () => {
  expect(pseudoText('Open {{name}}')).toMatch(/^\[Øpéñ \{\{name\}\}·+\]$/)
  expect(pseudoText('Save').length).toBeGreaterThanOrEqual(8)
})

test('the whole catalogue goes through it, values and plurals in place', () => {
  const { say } = createWords('en', pseudoText)
  expect(say('frame.save')).toMatch(/^\[Sávé/)
  expect(say('list.picked', { count: 1, firms: '1' })).toMatch(/^\[1 fïrm pïçkéd·/)
})
