import type { FieldName } from '../firm/fields.ts'

/** What an analyst knows better than the register. `value` is read as a cell of a file would be, dates also as ISO text. */
export interface EditRequest {
  readonly id: string
  readonly field: FieldName
  readonly value: string
  readonly reason: string
}

/** A value that an analyst typed, beside the register's. */
export interface Edit {
  readonly id: number
  readonly firm: string
  readonly field: FieldName
  /** As it was typed. */
  readonly value: string
  /** What the register says today, as text; null = nothing. */
  readonly registerValue: string | null
  readonly reason: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
}
