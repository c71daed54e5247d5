import type { WordKey } from '../../words/words.ts'

/**
 * A document in Markdown with Liquid places. Every value is escaped when it is filled in; an unknown name or filter
 * is an error.
 */
export interface Template {
  readonly id: string
  readonly title: WordKey
  /** Who reads it decides what it may see: an owner's letter is filled from LetterFacts, nothing else. */
  readonly audience: 'owner' | 'office'
  /** The text in each language; English is always there. */
  readonly texts: { readonly en: string } & Readonly<Record<string, string>>
}
