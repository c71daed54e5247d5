import { letters as en } from './en/letters.ts'
import { letters as es } from './es/letters.ts'
import { letters as fr } from './fr/letters.ts'
import { letters as it } from './it/letters.ts'
import { letters as pt } from './pt/letters.ts'
import { createSpeech, type WordKey, type Words, type WordValues } from './words.ts'

/** Languages that letters are written in: the reader's, whatever the screens speak. */
const CATALOGUES = { en, es, pt, it, fr } as const
export type LetterLanguage = keyof typeof CATALOGUES
export const LETTER_LANGUAGES = Object.keys(CATALOGUES) as readonly LetterLanguage[]
export const isLetterLanguage = (text: string): text is LetterLanguage => Object.hasOwn(CATALOGUES, text)

export type LetterKey = Extract<WordKey, `letters.${string}`>

export interface LetterWords extends Pick<Words, 'number' | 'date'> {
  readonly language: LetterLanguage
  readonly say: (key: LetterKey, values?: WordValues) => string
}

/** As `createWords`, for what stands in letters; months are written out, and the first of a month as people say it. */
export function createLetterWords(language: LetterLanguage): LetterWords {
  const speech = createSpeech(language, { letters: CATALOGUES[language] }, 'long')
  const first = FIRST_DAY[language]
  const date = (iso: string): string => {
    const text = speech.date(iso)
    return first === undefined ? text : text.replace(/^1(?= )/, first)
  }
  return { language, ...speech, date }
}

const FIRST_DAY: Partial<Record<LetterLanguage, string>> = { fr: '1er', it: '1º' }
