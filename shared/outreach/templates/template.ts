import type { LetterKey } from '../../words/letter-words.ts'

/**
 * A document in Markdown with Liquid places. Every value is escaped when it is filled in; an unknown name or filter
 * is an error.
 */
export interface Template {
  readonly id: string
  readonly title: LetterKey
  /**
   * Who reads it decides what it may see. For the owner and for anybody else outside it is filled from LetterFacts,
   * nothing else; for the office from NoteFacts, score and all.
   */
  readonly audience: 'owner' | 'outside' | 'office'
  /** The text in each language; English is always there. */
  readonly texts: { readonly en: string } & Readonly<Record<string, string>>
}
