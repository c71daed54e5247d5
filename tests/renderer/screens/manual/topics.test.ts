import { expect, test } from 'vitest'
import { found, TERMS, TOPICS } from '../../../../renderer/screens/manual/topics.ts'
import { createWords, LANGUAGES } from '../../../../shared/words/words.ts'

test('a passage is found by words of its title and its text, without accents', () => {
  const passages = [
    { title: 'Niveles', text: 'A, B y C' },
    { title: 'Término', text: 'Una edad' },
  ]
  expect(found(passages, 'termino EDAD')).toEqual([passages[1]])
  expect(found(passages, '')).toEqual(passages)
})

test.each(LANGUAGES)('every topic and term says something of its own in %s', (language) => {
  const { say } = createWords(language)
  const texts = [
    ...TOPICS.map((id) => say(`manual.${id}-text`)),
    ...TERMS.map((id) => say(`manual.means-${id}`)),
  ]
  expect(new Set(texts).size).toBe(TOPICS.length + TERMS.length)
})
