/** Texts in one piece: strings cross from thread to thread one by one, and dearly; one long one hardly costs. */
export interface PackedTexts {
  readonly text: string
  /** -1 = null. */
  readonly lengths: Int32Array<ArrayBuffer>
}

/** One column of several firms. */
export type PackedColumn =
  | { readonly kind: 'text'; readonly column: number; readonly texts: PackedTexts }
  /** NaN = null. */
  | {
      readonly kind: 'number' | 'term'
      readonly column: number
      readonly values: Float64Array<ArrayBuffer>
    }

/** Firms on their way from the thread that reads them to the one that writes them, column by column. */
export interface FirmBatch {
  readonly count: number
  readonly ids: PackedTexts
  readonly lines: Float64Array<ArrayBuffer>
  /** The part of each checksum that is known without the terms' numbers: high, low, high, low … */
  readonly hashes: Int32Array<ArrayBuffer>
  /** Places in FIRM_COLUMNS, ascending; a column is left out where no firm has anything in it. */
  readonly columns: readonly PackedColumn[]
  readonly owners: PackedTexts | null
  /** Texts of the terms that came up for the first time, numbered from 0 through all batches of a file. */
  readonly terms: readonly string[]
}

/** Reads packed texts one after the other. */
export function unpackTexts({ text, lengths }: PackedTexts): () => string | null {
  let index = 0
  let from = 0
  return () => {
    const length = lengths[index++] ?? -1
    if (length < 0) return null
    from += length
    return text.slice(from - length, from)
  }
}
