import type { LetterWords } from '../words/letter-words.ts'
import type { WordKey } from '../words/words.ts'
import type { LetterFacts } from './letter-facts.ts'

interface FieldShape {
  readonly name: string
  readonly isLoop: boolean
  readonly value: (facts: LetterFacts, words: LetterWords) => string | readonly string[]
}

/** What an office's own Word template may ask for, written {name}: nothing but what a letter may see. */
export const WORD_FIELDS = [
  { name: 'letterhead', isLoop: true, value: ({ letterhead }) => letterhead },
  { name: 'addressee', isLoop: true, value: ({ addressee }) => addressee },
  { name: 'date', isLoop: false, value: ({ date }) => date },
  { name: 'firm', isLoop: false, value: ({ firm }) => firm },
  { name: 'place', isLoop: false, value: ({ place }) => place ?? '' },
  { name: 'years', isLoop: false, value: ({ years }) => (years === null ? '' : String(years)) },
  { name: 'jobs', isLoop: false, value: ({ jobs }) => jobs ?? '' },
  { name: 'figure', isLoop: false, value: ({ figure }) => figure },
  { name: 'author', isLoop: false, value: ({ author }) => author ?? '' },
  { name: 'office', isLoop: false, value: ({ office }) => office ?? '' },
  { name: 'contact', isLoop: false, value: ({ contact }) => contact ?? '' },
  { name: 'objection', isLoop: false, value: objection },
] as const satisfies readonly FieldShape[]

export type WordFieldName = (typeof WORD_FIELDS)[number]['name']

/** Without it a letter would not say where the address is from and that one may object. */
export const REQUIRED_FIELD: WordFieldName = 'objection'

export const meaningOf = (field: WordFieldName): WordKey => `letters.field-${field}`

/** Text where a letter knows something, and an empty text where it does not, so that `{#years}…{/years}` is left out. */
export const wordValues = (facts: LetterFacts, words: LetterWords): Readonly<Record<string, unknown>> =>
  Object.fromEntries(WORD_FIELDS.map(({ name, value }) => [name, value(facts, words)]))

function objection({ register, dataDate, contact }: LetterFacts, words: LetterWords): string {
  return words.say('letters.objection', {
    register: register === null ? '' : ` (${register})`,
    dataDate,
    contact: contact === null ? '' : ` (${contact})`,
  })
}
