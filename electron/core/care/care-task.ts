import type { Soundness } from '../store/check-soundness.ts'

export interface CareTask {
  readonly workspace: string
  /** Null: look only. */
  readonly backup: 'opened' | 'import' | 'undo' | null
  /** ISO date-time. */
  readonly now: string
}

/** `soundness` null: the copy could not be looked through, and the reason is the code of `failure`. */
export interface CareResult {
  readonly soundness: Soundness | null
  readonly failure: string | null
}
