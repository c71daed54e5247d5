/** Choices made once per file, never per cell. Each is guessed, shown, and can be overruled. */
export interface ReadingOptions {
  readonly encoding?: string | undefined
  readonly delimiter?: string | undefined
  /** 1 = the first line; 0 = the file has no header. */
  readonly headerLine?: number | undefined
  readonly decimal?: ',' | '.' | undefined
  readonly dateOrder?: DateOrder | undefined
}

export type DateOrder = 'dmy' | 'mdy' | 'ymd'
