/** How a file's text is cut into records and cells. */
export interface Dialect {
  /** One sign, or ", ". */
  readonly delimiter: string
  readonly quote: '"' | "'"
  /** What stands before a quote that belongs to the text: the quote itself, a backslash or a zero byte. */
  readonly escape: '"' | "'" | '\\' | '\0'
  /** What the text's line ends are turned into before it is parsed. */
  readonly newline: Newline
}

export type Newline = '\n' | '\r\n'

export const PLAIN: Dialect = { delimiter: ',', quote: '"', escape: '"', newline: '\n' }
