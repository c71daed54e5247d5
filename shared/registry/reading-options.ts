/** Choices made once per file, never per cell. Each is guessed, shown, and can be overruled. */
export interface ReadingOptions {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  /** 1 = the first line; 0 = the file has no header. */
  readonly headerLine?: number | undefined
  /** Rows at the end of the file that are none of the table, beside those that are found to be. */
  readonly footerRows?: number | undefined
  readonly decimal?: ',' | '.' | undefined
  readonly dateOrder?: DateOrder | undefined
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd'
