import Papa from 'papaparse'
import type { Dialect } from './dialect.ts'

export interface ParsedText {
  readonly rows: string[][]
  /** Characters used up: what follows belongs to a record that is not complete. */
  readonly used: number
  /** A quotation mark that opens in the last record and never closes. */
  readonly open: boolean
  /** Indexes of rows in which a quotation mark stands where none may. */
  readonly odd: ReadonlySet<number>
}

const NONE: ReadonlySet<number> = new Set()

/**
 * Records of `text`, whose line ends all have the dialect's form. With `last` false a record that the text may have
 * cut is left over. Everything is given explicitly: guessing it per piece would read one file in several ways.
 */
export function parseText(text: string, dialect: Dialect, last: boolean): ParsedText {
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    quoteChar: dialect.quote,
    escapeChar: dialect.escape,
  })
  const result = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>
  const { errors } = result
  const odd = errors.length === 0 ? NONE : new Set(errors.flatMap(({ row }) => row ?? []))
  return {
    rows: result.data,
    used: last ? text.length : result.meta.cursor,
    open: last && errors.some((error) => error.code === 'MissingQuotes'),
    odd,
  }
}
