import Papa from 'papaparse'

export interface Dialect {
  readonly delimiter: string
}

export interface ParsedText {
  readonly rows: string[][]
  /** Characters used up: what follows belongs to a record that is not complete. */
  readonly used: number
  /** A quotation mark that opens in the last record and never closes. */
  readonly open: boolean
}

/**
 * Records of `text`, whose line ends are all "\n". With `last` false a record that the text may have cut is left over.
 * Delimiter, quote and line end are always given: guessing them per piece would read one file in several ways.
 */
export function parseText(text: string, dialect: Dialect, last: boolean): ParsedText {
  const parser = new Papa.Parser({ delimiter: dialect.delimiter, newline: '\n', quoteChar: '"' })
  const result = parser.parse(text, 0, !last) as Papa.ParseResult<string[]>
  return {
    rows: result.data,
    used: last ? text.length : result.meta.cursor,
    open: result.errors.some((error) => error.code === 'MissingQuotes'),
  }
}
