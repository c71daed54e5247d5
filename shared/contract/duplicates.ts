/** Firms that may be one and the same. A proposal and no more: nothing is merged. */
export interface DuplicateReport {
  /** Of all pairs found; `pairs` holds the likeliest of them. */
  readonly count: number
  readonly pairs: readonly DuplicatePair[]
}

export interface DuplicatePair {
  readonly one: DuplicateFirm
  readonly other: DuplicateFirm
  /** `same-id`: one registry id in two sources; else names alike in one place. */
  readonly why: 'same-id' | 'same-name' | 'similar-name'
  /** 0 to 1. */
  readonly similarity: number
}

export interface DuplicateFirm {
  readonly source: string
  readonly id: string
  readonly name: string
  readonly municipality: string | null
}
