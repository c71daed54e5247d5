import { isBlank, isNothing, isValue } from './cell-kind.ts'
import { countLineEnds } from './count-line-ends.ts'
import { type Dialect, type Newline, PLAIN } from './dialect.ts'
import { parseText } from './parse-text.ts'
import { guessEscape, guessQuote, quotedBeside } from './quote-evidence.ts'

/** Signs that stand between cells and seldom in them. */
const USUAL = [',', ';', '\t', '|', '^', '~', ', '] as const
/** Signs that stand in times, names and prose as well: taken where every row agrees. */
const SPARE = [':', ' ', '+', '*', '!', '&', '#', '=', '\u001f', '\u0001', '\u00a6', '\u00ac'] as const

/** Characters and rows looked at: enough to outweigh titles and a footer. */
const LOOKED_AT = 64 * 1024
const ROWS = 300

interface Candidate {
  readonly dialect: Dialect
  readonly fit: number
  /** Share of the filled rows that have the commonest width. */
  readonly share: number
  readonly rows: readonly (readonly string[])[]
  readonly width: number
}

/** A mark around cells cannot part them. */
const SEPARATOR_LINE = /^(?:"sep=([^"'])"|sep=([^"']))\s*$/i

/** A first line "sep=;", as spreadsheets write and obey it, and the sign it names. */
export function separatorLine(text: string): { readonly line: string; readonly sign: string } | null {
  const [line, quoted, bare] = SEPARATOR_LINE.exec(text.split('\n', 1)[0] ?? '') ?? []
  const sign = quoted ?? bare
  return line === undefined || sign === undefined ? null : { line, sign }
}

/**
 * Delimiter, quote and escape under which most rows of a text's beginning have the same width and cells look like
 * values; wider tables are preferred. A text without any sign between cells is a single column; the comma is as
 * good as any then. `given` overrules what is guessed.
 */
export function guessDialect(text: string, newline: Newline, given: Partial<Dialect> = {}): Dialect {
  const sample = text.slice(0, LOOKED_AT)
  const told = given.delimiter ?? separatorLine(sample)?.sign
  const look = (delimiter: string): Candidate => candidate(sample, delimiter, newline)
  const found =
    told === undefined
      ? (bestQuoted(sample, look) ?? bestUsual(look) ?? bestSpare(sample, look))
      : candidate(sample, told, newline)
  const dialect = found?.dialect ?? { ...PLAIN, newline }
  return { ...dialect, ...given, newline }
}

function best(candidates: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null
  for (const each of candidates) if (each.fit > (found?.fit ?? 0)) found = each
  return found
}

/** A spare sign that stands between quoted cells again and again, where the usual ones do not. */
function bestQuoted(sample: string, look: (delimiter: string) => Candidate): Candidate | null {
  if (!/["']/.test(sample)) return null
  const counts = [...USUAL, ...SPARE].map((sign) => ({ sign, count: quotedBeside(sample, sign) }))
  const [first, second] = counts.sort((one, other) => other.count - one.count)
  const isSpare = SPARE.some((sign) => sign === first?.sign)
  const lines = countLineEnds(sample) + 1
  return first && isSpare && first.count >= lines && first.count > 3 * (second?.count ?? 0)
    ? look(first.sign)
    : null
}

/** A comma that a space follows everywhere is taken with it. */
function bestUsual(look: (delimiter: string) => Candidate): Candidate | null {
  const found = best(USUAL.map(look))
  if (found?.dialect.delimiter !== ',') return found
  const spaced =
    found.rows.length > 1 && found.rows.every((row) => row.slice(1).every((cell) => cell.startsWith(' ')))
  return spaced ? look(', ') : found
}

/** Where no usual sign fits: a sign under which every row has the same width, and a column holds values. */
function bestSpare(sample: string, look: (delimiter: string) => Candidate): Candidate | null {
  const lines = sample.split('\n').filter((line) => line.trim() !== '')
  if (lines.filter(isValue).length * 2 > lines.length) return null
  return best(
    SPARE.filter((sign) => sample.includes(sign))
      .map(look)
      .filter(({ share, rows, dialect }) => share > 0.9 && rows.length > 1 && isPlausible(rows, dialect)),
  )
}

function isPlausible(rows: readonly (readonly string[])[], { delimiter }: Dialect): boolean {
  if (delimiter !== ' ' && delimiter !== ':') return true
  const columns = rows[0]?.map((_, column) => rows.slice(1).map((row) => row[column] ?? '')) ?? []
  return columns.some((cells) => cells.every((cell) => isValue(cell)))
}

function candidate(sample: string, delimiter: string, newline: Newline): Candidate {
  const quote = guessQuote(sample, delimiter)
  const dialect = { delimiter, quote, escape: guessEscape(sample, delimiter, quote), newline }
  const parsed = parseText(sample, dialect, false)
  const rest = parsed.rows.length === 0 ? parseText(sample, dialect, true).rows : []
  const tail = parsed.rows.length > 0 ? sample.slice(parsed.used) : ''
  const rows = [...parsed.rows, ...rest, ...(tail === '' ? [] : parseText(tail, dialect, true).rows)]
    .slice(0, ROWS)
    .filter((row) => !isBlank(row) && !row[0]?.startsWith('#'))
  return { dialect, rows, ...fitOf(rows) }
}

function fitOf(rows: readonly (readonly string[])[]): Pick<Candidate, 'fit' | 'share' | 'width'> {
  const counts = new Map<number, number>()
  for (const row of rows) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  let found = { fit: 0, share: 0, width: 1 }
  for (const [width, count] of counts) {
    const fit = count * Math.log2(width + 0.5)
    if (fit > found.fit) found = { fit, share: count / rows.length, width }
  }
  const cells = rows.filter((row) => row.length === found.width).flat()
  const clean = cells.filter(isClean).length / Math.max(1, cells.length)
  return { ...found, fit: found.fit * (0.1 + clean) * (0.5 + found.share / 2) }
}

/** Not a stretch of text that was cut in the wrong places. */
const isClean = (cell: string): boolean => isValue(cell) || isNothing(cell) || !/[;|\t^~"]/.test(cell)
