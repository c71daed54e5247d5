import {
  CATALOGUES,
  createSpeech,
  type Language,
  type WordKey,
  type Words,
  type WordValues,
} from './words.ts'

export type LetterKey = Extract<WordKey, `letters.${string}`>

export interface LetterWords extends Pick<Words, 'number' | 'date'> {
  readonly language: Language
  readonly say: (key: LetterKey, values?: WordValues) => string
}

/** As `createWords`, for what stands in letters; months are written out, and the first of a month as people say it. */
export function createLetterWords(language: Language): LetterWords {
  const speech = createSpeech(language, { letters: CATALOGUES[language].letters }, 'long')
  const first = FIRST_DAY[language]
  const date = (iso: string): string => {
    const text = speech.date(iso)
    return first === undefined ? text : text.replace(/^1(?= )/, first)
  }
  return { language, ...speech, date }
}

const FIRST_DAY: Partial<Record<Language, string>> = { fr: '1er', it: '1º' }
