import i18next from 'i18next'
import { en } from './en/catalogue.ts'
import { es } from './es/catalogue.ts'
import { fr } from './fr/catalogue.ts'
import { it } from './it/catalogue.ts'
import { pt } from './pt/catalogue.ts'

/** Languages with a whole catalogue. */
export const CATALOGUES = { en, es, pt, it, fr } as const
export type Language = keyof typeof CATALOGUES
export const LANGUAGES = Object.keys(CATALOGUES) as readonly Language[]
export const isLanguage = (text: string): text is Language => Object.hasOwn(CATALOGUES, text)

type WithoutPlural<K extends string> = K extends `${infer Stem}_${'one' | 'many' | 'other'}` ? Stem : K
type AreaKeys<A extends keyof typeof en> = `${A}.${WithoutPlural<Extract<keyof (typeof en)[A], string>>}`
/** `area.key`, checked against the English catalogue. */
export type WordKey = { [A in keyof typeof en]: AreaKeys<A> }[keyof typeof en]
export type WordValues = Readonly<Record<string, string | number>>

export interface Words {
  readonly language: Language
  /** A sentence with its values filled in; `count` chooses the plural. */
  readonly say: (key: WordKey, values?: WordValues) => string
  readonly number: (value: number, digits?: number) => string
  /** ISO date → the language's medium date; a year or year-month stays as exact as it is. */
  readonly date: (iso: string) => string
}

/**
 * One language's sentences, numbers and dates. Pure: no global state. `turn` changes every sentence of the catalogue,
 * as the pseudo-locale of the tests does.
 */
export const createWords = (language: Language, turn?: (text: string) => string): Words => ({
  language,
  ...createSpeech(language, turned(CATALOGUES[language], turn)),
})

/** What a catalogue makes of keys, and its language of numbers and dates. */
export interface Speech {
  readonly say: (key: string, values?: WordValues) => string
  readonly number: Words['number']
  readonly date: Words['date']
}

export function createSpeech(language: string, catalogue: object, month: 'short' | 'long' = 'short'): Speech {
  const instance = i18next.createInstance()
  instance.init({
    lng: language,
    resources: { [language]: { translation: catalogue } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
  const plain = remembering((key: string) => withOneStop(instance.t(key)))
  return {
    say: (key, values) => (values === undefined ? plain(key) : withOneStop(instance.t(key, values))),
    number: numberFormatter(language),
    date: (iso) => formatDate(iso, language, month),
  }
}

/** A name such as "Aro, S.L." brings the stop that ends the sentence. */
const withOneStop = (sentence: string): string =>
  sentence.includes('..') ? sentence.replace(/(?<=\p{L})\.\.(?=\s|$)/gu, '.') : sentence

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>

function turned(catalogue: Catalogue, turn: ((text: string) => string) | undefined): Catalogue {
  if (turn === undefined) return catalogue
  const area = (texts: Catalogue[string]) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, turn(text)]))
  return Object.fromEntries(Object.entries(catalogue).map(([name, texts]) => [name, area(texts)]))
}

/** Looking a sentence up and making a format are slow, and a list has hundreds of both: each is made once. */
function remembering<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}

function numberFormatter(language: string): Words['number'] {
  const formatOf = remembering(
    (digits: number) =>
      new Intl.NumberFormat(language, { maximumFractionDigits: digits, minimumFractionDigits: digits }),
  )
  return (value, digits = 0) => formatOf(digits).format(value)
}

/** The first of a month as people write it. */
const FIRST_DAY: Readonly<Record<string, string>> = { fr: '1er', it: '1º' }

function formatDate(iso: string, language: string, length: 'short' | 'long'): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-')
  if (month === undefined) return year
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
  const format: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: length }
  if (day === undefined) return new Intl.DateTimeFormat(language, format).format(date)
  const text = new Intl.DateTimeFormat(language, { ...format, day: 'numeric' }).format(date)
  return text.replace(/^1(?= )/, FIRST_DAY[language] ?? '1')
}
