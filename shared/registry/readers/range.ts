import { exactly, type Range } from '../../firm/range.ts'
import { plainText } from '../normal-header.ts'
import { type NumberLimits, parseNumber } from './number.ts'
import type { Reader } from './reader.ts'

export interface RangeOptions extends NumberLimits {
  readonly decimal: ',' | '.'
  /** Whole things (people, years): "more than 250" begins at 251. Money begins at the figure itself. */
  readonly whole: boolean
  readonly outOfRange: 'number-out-of-range' | 'employees-out-of-range' | 'age-out-of-range'
}

/**
 * A count or a band in the words of the registers: "57", "10-19", "20 a 49", "51 a 100 personas", "251 y más",
 * ">250", "20,000 or more", "Less than 250", "100.001 - 500.000 euro", "57 años". Both ends are inclusive.
 */
export function readRange(options: RangeOptions): Reader<Range> {
  return (text, found) => {
    const range = PLAIN_COUNT.test(text) ? exactly(Number(text)) : parseRange(text, options)
    if (range === null) {
      found('band-not-read')
      return null
    }
    const high = range.high ?? range.low
    if (range.low < options.least || range.low > options.most || high > options.most) {
      found(options.outOfRange)
      return null
    }
    return range
  }
}

const PLAIN_COUNT = /^\d{1,15}$/
const FIGURE =
  /(\d+(?:(?:[.,\s'’]\d{3})+(?!\d)(?:[.,]\d+)?|(?:[.,]\d+)?(?:e\d+)?))(?:\s*(mila|mil|thousand|tsd|k|millions?|millones|milioni|milhoes|mln|mio)\b)?/gi

interface Figure {
  /** As written, without its unit. */
  readonly value: number
  /** What "thousand" or "million" behind it multiplies by, or null where there is none. */
  readonly unit: number | null
  readonly start: number
  readonly end: number
}

function parseRange(text: string, options: RangeOptions): Range | null {
  const exact = parseNumber(text, options.decimal)
  if (exact !== null) return exactly(exact)
  const words = plainText(text)
  if (/^-\s*\d/.test(words)) return null
  const figures = figuresIn(words, options)
  const [first, second] = figures
  if (first === undefined) return NONE.test(words) ? exactly(0) : null
  if (figures.length > 2) return null
  if (second === undefined) return oneSided(first.value * (first.unit ?? 1), words, options)
  // "5-10 million" means both in millions; "350,000-1 million" does not.
  const shared = first.value < second.value ? second.unit : null
  const low = first.value * (first.unit ?? shared ?? 1)
  const high = second.value * (second.unit ?? 1)
  return JOIN.test(words.slice(first.end, second.start)) && low <= high ? { low, high } : null
}

function figuresIn(words: string, options: RangeOptions): Figure[] {
  return [...words.matchAll(FIGURE)].map(([whole, digits = '', unit], index, all) => {
    const start = all[index]?.index ?? 0
    return { value: figure(digits, options), unit: unitOf(unit), start, end: start + whole.length }
  })
}

/** A group of three digits after a separator is thousands here: nobody counts 20.001 people or writes bands in cents. */
function figure(digits: string, options: RangeOptions): number {
  if (/^\d+(?:[.,\s'’]\d{3})+$/.test(digits)) return Number(digits.replace(/\D/g, ''))
  return parseNumber(digits, options.decimal) ?? Number.NaN
}

function unitOf(word: string | undefined): number | null {
  if (word === undefined) return null
  return /^(?:mila|mil|thousand|tsd|k)$/.test(word) ? 1_000 : 1_000_000
}

const JOIN = /^\s*(?:[a-z.€$]+\s+)?(?:-|–|—|to|a|ate|al|as|y|e|et|and|bis|do|\/)\s*(?:[€$]\s*)?$/
const NONE = /^(?:none|ninguno|sin (?:empleados|asalariados|trabajadores)|nessuno|aucun|nenhum)$/

const MORE_THAN = /^(?:>(?!=)|more than|over\b|above|mas de|mais de|piu di|oltre|plus de|mehr als|ueber)/
const AT_LEAST =
  /^(?:>=|≥|at least|from|desde|al menos|minimo|a partir de|da\b|des\b|ab\b)|\+[^\d+]*$|\b(?:or more|and more|and over|or over|y mas|o mas|e mais|ou mais|e piu|ed oltre|e oltre|o piu|et plus|ou plus|und mehr|oder mehr)\b/
const LESS_THAN =
  /^(?:<(?!=)|less than|fewer than|under\b|below|menos de|meno di|moins de|weniger als|unter\b)/
const AT_MOST = /^(?:<=|≤|up to|hasta|fino a|jusqu.a|ate\b|bis\b|a lo sumo|maximo|max\b)/

function oneSided(value: number, words: string, { whole }: RangeOptions): Range | null {
  if (Number.isNaN(value)) return null
  if (MORE_THAN.test(words)) return { low: whole ? Math.floor(value) + 1 : value, high: null }
  if (AT_LEAST.test(words)) return { low: value, high: null }
  if (LESS_THAN.test(words)) return { low: 0, high: whole ? Math.ceil(value) - 1 : value }
  if (AT_MOST.test(words)) return { low: 0, high: value }
  return UNIT_ONLY.test(words) ? exactly(value) : null
}

/** "57 años", "12 employees", "€ 30000 circa": one figure with words of what is counted. */
const UNIT_ONLY =
  /^[€$£]?\s*(?:(?:ca\.?|aprox\.?|circa)\s*)?\d[\d.,\s'’]*(?:[a-z€$£][a-z€$£.]*(?:\s[a-z€$£.]+)?\s?)?$/
