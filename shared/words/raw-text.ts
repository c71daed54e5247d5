import { sectorName } from './sector-name.ts'
import type { WordKey, Words } from './words.ts'

/** A line of a calculation, as far as its raw value is concerned. */
interface RawPart {
  readonly indicator: string
  readonly raw:
    | number
    | string
    | { readonly low: number; readonly high: number | null }
    | readonly string[]
    | null
}

/** What was read of an indicator, as a person says it: "67 years", "20–49", "sole director", "not in the register". */
export function rawText(part: RawPart, words: Words): string {
  const { indicator, raw } = part
  if (raw === null) return words.say('documents.raw-unknown')
  if (typeof raw === 'string') return sectorName(raw, words) ?? raw
  if (typeof raw === 'number') return numberText(indicator, raw, words)
  if ('low' in raw) return withUnit({ indicator, text: bandText(raw, words), count: raw.high ?? MANY }, words)
  return raw.length === 0
    ? words.say('documents.raw-none')
    : raw.map((flag) => flagText(indicator, flag, words)).join(', ')
}

export function bandText({ low, high }: { low: number; high: number | null }, words: Words): string {
  if (low === high) return words.number(low)
  if (high === null) return words.say('documents.raw-open-band', { low: words.number(low) })
  return words.say('documents.raw-band', { low: words.number(low), high: words.number(high) })
}

const IN_YEARS: ReadonlySet<string> = new Set(['owner-age', 'firm-age'])
const YES_OR_NO: ReadonlySet<string> = new Set(['last-provider', 'support-nearby'])
const SHARES: ReadonlySet<string> = new Set(['trend', 'equity', 'job-share'])
const SUCCESSORS: ReadonlyMap<number, WordKey> = new Map([
  [1, 'documents.raw-successor-none'],
  [0.15, 'documents.raw-successor-family'],
  [0, 'documents.raw-successor-named'],
])

function numberText(indicator: string, value: number, words: Words): string {
  const successor = indicator === 'no-successor' ? SUCCESSORS.get(value) : undefined
  if (successor !== undefined) return words.say(successor)
  if (YES_OR_NO.has(indicator)) return words.say(value === 0 ? 'documents.raw-no' : 'documents.raw-yes')
  if (SHARES.has(indicator))
    return words.say('documents.raw-percent', { value: words.number(100 * value, 1) })
  const text = words.number(value, Number.isInteger(value) ? 0 : 2)
  return withUnit({ indicator, text, count: value }, words)
}

/** The count of an open band: any that takes the plural. */
const MANY = 2

const withUnit = (
  { indicator, text, count }: { readonly indicator: string; readonly text: string; readonly count: number },
  words: Words,
): string => (IN_YEARS.has(indicator) ? words.say('documents.raw-years', { value: text, count }) : text)

/** The names are those of the model's flags and signals, each of which has its words. */
const flagText = (indicator: string, flag: string, words: Words): string =>
  words.say(`criteria.${indicator === 'urgency' ? 'signal' : 'governance'}-${flag}` as WordKey)
