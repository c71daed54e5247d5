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

/** As `createWords`, for what stands in letters; months are written out. */
export const createLetterWords = (language: Language): LetterWords => ({
  language,
  ...createSpeech(language, { letters: CATALOGUES[language].letters }, 'long'),
})
