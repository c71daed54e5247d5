import type { Range } from '../firm/range.ts'

/** Who owns and directs a firm, as its register's other files say; names stay out. */
export interface People {
  /** Ages at the data's date; bands stay bands. null = no age is known. */
  readonly youngest: Range | null
  readonly oldest: Range | null
  /** Counted today; null = no file says. */
  readonly owners: number | null
  readonly directors: number | null
}
