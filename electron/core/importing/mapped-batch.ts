import type { Problem } from '../../../shared/firm/problem.ts'
import type { FirmBatch } from '../store/firm-batch.ts'

/** A row of which something is to be said. */
export interface OddRow {
  /** Its firm's place in the batch; null = it was refused. */
  readonly firm: number | null
  readonly problems: readonly Problem[]
  /** The cells of a refused row. */
  readonly cells: readonly string[] | null
}

/** Text outside the table. */
export interface OutsideText {
  readonly problem: Problem
  readonly text: string
}

/** Rows of a main file, mapped. */
export interface MappedBatch {
  readonly firms: FirmBatch
  /** In file order. */
  readonly odd: readonly OddRow[]
  readonly outside: readonly OutsideText[]
  /** Rows of the table, refused ones included. */
  readonly rows: number
  /** Bytes of the file read so far. */
  readonly bytes: number
  /** SHA-256 of the file, with the last batch. */
  readonly sha256: string | null
}
