import type { Firm } from './firm.ts'
import type { Problem } from './problem.ts'

/** What one row of a register became. `firm: null` = refused, and `problems` says why. */
export interface MappedRow {
  readonly firm: Firm | null
  readonly problems: readonly Problem[]
}
