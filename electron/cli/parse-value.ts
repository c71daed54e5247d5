import { DECISION_STATES, type Filter } from '../../shared/contract/ranking.ts'
import type { Words } from '../../shared/words/words.ts'
import { UsageError } from './usage-error.ts'

/** Values of options, read once at the door. Each throws a UsageError that says what would be right. */
export interface ValueReaders {
  /** Any text but a forgotten value, after which the next option would be taken for one. */
  readonly text: (text: string) => string
  readonly oneOf: <T extends string>(known: readonly T[]) => (text: string) => T
  readonly wholeNumber: (from: number, most: number) => (text: string) => number
  readonly isoDate: (text: string) => string
  readonly delimiter: (text: string) => string
  /** Adds one FIELD=VALUE to those before it; the values of one field are alternatives. */
  readonly where: (text: string, before: Filter | undefined) => Filter
}

const FIELDS = ['municipality', 'nace', 'size', 'tier', 'status', 'decision'] as const
const SIZES: readonly string[] = ['0-9', '10-49', '50-249', '250+', 'unknown']
const TIERS: readonly string[] = ['A', 'B', 'C', '?']

export function valueReaders(words: Words): ValueReaders {
  const oneOf =
    <T extends string>(known: readonly T[]) =>
    (text: string): T => {
      const found = known.find((each) => each === text)
      if (found !== undefined) return found
      throw new UsageError(words.say('terminal.not-one-of', { value: text, known: known.join(', ') }))
    }
  return {
    text(text) {
      if (!text.startsWith('--')) return text
      throw new UsageError(words.say('terminal.value-forgotten', { value: text }))
    },
    oneOf,
    wholeNumber: (from, most) => (text) => {
      const value = Number(text)
      if (/^\d+$/.test(text) && value >= from && value <= most) return value
      throw new UsageError(words.say('terminal.not-whole-number', { value: text, from, most }))
    },
    isoDate(text) {
      const date = new Date(`${text}T00:00:00Z`)
      const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime())
      if (isDay && date.toISOString().startsWith(text)) return text
      throw new UsageError(words.say('terminal.not-a-date', { value: text }))
    },
    delimiter(text) {
      const sign = text === 'tab' || text === '\\t' ? '\t' : text
      if (sign.length === 1 || sign === ', ') return sign
      throw new UsageError(words.say('terminal.not-a-delimiter', { value: text }))
    },
    where(text, before) {
      const split = text.indexOf('=')
      if (split < 1) throw new UsageError(words.say('terminal.not-a-condition', { value: text }))
      const field = oneOf(FIELDS)(text.slice(0, split))
      const value = text.slice(split + 1)
      if (field === 'size') oneOf(SIZES)(value)
      if (field === 'tier') oneOf(TIERS)(value)
      if (field === 'decision') oneOf(DECISION_STATES)(value)
      return { ...before, [field]: [...(before?.[field] ?? []), value] }
    },
  }
}
