import type { Dialect } from './dialect.ts'

type Quote = Dialect['quote']

const QUOTES: readonly Quote[] = ['"', "'"]

/** The quotation mark that more cells stand between, under a delimiter; without any, the double one. */
export function guessQuote(sample: string, delimiter: string): Quote {
  const [double, single] = QUOTES.map((quote) => quotedBetween(sample, delimiter, quote))
  return (single ?? 0) > 1 && (single ?? 0) > 3 * (double ?? 0) ? "'" : '"'
}

/** How many cells of a text begin, or end, with a quotation mark: the lesser of both numbers. */
function quotedBetween(sample: string, delimiter: string, quote: Quote): number {
  const opens =
    count(sample, delimiter + quote) + count(sample, `\n${quote}`) + (sample.startsWith(quote) ? 1 : 0)
  const closes =
    count(sample, quote + delimiter) +
    count(sample, `${quote}\n`) +
    count(sample, `${quote}\r`) +
    (sample.endsWith(quote) ? 1 : 0)
  return Math.min(opens, closes)
}

/** How often a sign stands before an opening and after a closing quotation mark within lines: the lesser number. */
export function quotedBeside(sample: string, sign: string): number {
  return Math.max(
    ...QUOTES.map((quote) => Math.min(count(sample, sign + quote), count(sample, quote + sign))),
  )
}

/**
 * What makes a quotation mark within quotes a letter: doubling, unless marks within cells follow a backslash or a
 * zero byte more often than they are doubled.
 */
export function guessEscape(sample: string, delimiter: string, quote: Quote): Dialect['escape'] {
  const ends = [delimiter, '\n', '\r', '']
  const within = (before: string): number => {
    let found = 0
    const mark = before + quote
    for (let place = sample.indexOf(mark); place !== -1; place = sample.indexOf(mark, place + 2)) {
      const after = sample.slice(place + 2, place + 2 + delimiter.length)
      if (!ends.some((end) => (end === '' ? after === '' : after.startsWith(end)))) found += 1
    }
    return found
  }
  const doubled = within(quote)
  if (within('\\') > doubled) return '\\'
  return within('\0') > doubled ? '\0' : quote
}

function count(text: string, sign: string): number {
  let found = 0
  for (let place = text.indexOf(sign); place !== -1; place = text.indexOf(sign, place + 1)) found += 1
  return found
}
