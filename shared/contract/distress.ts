import type { DistressKind } from '../registry/distress.ts'

/** What a list of events came to when it was read in. */
export interface DistressReport {
  readonly file: string
  /** Rows of the list; `rows = applied + proposed + unmatched + refused`. */
  readonly rows: number
  /** Matched by registry id: they count at once. */
  readonly applied: number
  /** Alike by name and place: somebody has to say yes. */
  readonly proposed: number
  readonly unmatched: number
  /** Rows that name no firm. */
  readonly refused: number
}

/** What a list says of a firm: it counts, by the firm's id or because somebody confirmed it. */
export interface FirmDistress {
  readonly file: string
  readonly line: number
  /** ISO date, as exact as the list. */
  readonly date: string | null
  readonly kind: DistressKind
  /** Jobs lost. */
  readonly jobs: number | null
}

export interface DistressProposal {
  readonly event: number
  readonly file: string
  readonly line: number
  readonly name: string
  readonly municipality: string | null
  readonly date: string | null
  readonly kind: DistressKind
  readonly jobs: number | null
  /** Firms that may be meant, the likeliest first. */
  readonly candidates: readonly {
    /** SOURCE:ID, as `distress.confirm` takes it. */
    readonly firm: string
    readonly name: string
    readonly municipality: string | null
    /** 0 to 1. */
    readonly similarity: number
  }[]
}
