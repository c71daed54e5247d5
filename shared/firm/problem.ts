/**
 * Something found in a row: data, not an exception. A row with problems is kept and flagged, except where a code
 * of `REFUSING` says that no firm can be made of it.
 */
export interface Problem {
  readonly code: ProblemCode
  /** Line of the file, from 1. */
  readonly line: number
  /** Header of the column concerned, or null where the row as a whole is. */
  readonly column: string | null
  /** The cell as found, cut to 200 characters. */
  readonly value: string | null
}

export const PROBLEM_CODES = [
  'no-name-or-id',
  'too-few-fields',
  'too-many-fields',
  'last-line-incomplete',
  'row-wrong-width',
  'duplicate-id-identical',
  'duplicate-id-conflict',
  'id-not-usable',
  'date-not-read',
  'date-in-future',
  'number-not-read',
  'number-out-of-range',
  'employees-out-of-range',
  'band-not-read',
  'age-out-of-range',
  'age-not-a-number',
  'age-looks-like-year',
  'sector-not-read',
  'status-not-known',
  'status-in-name',
  'legal-form-not-known',
  'flag-not-read',
  'nul-removed',
  'invisible-characters',
  'control-characters',
  'signs-saved-as-controls',
  'invalid-bytes',
  'mojibake-suspected',
  'field-too-long',
  'unclosed-quote',
  'quote-misplaced',
  'record-too-long',
  'outside-table',
  'companion-no-id',
  'companion-no-firm',
  'firms-missing',
  'no-header',
  'encoding-guessed',
  'mixed-newlines',
  'preamble-skipped',
  'footer-skipped',
  'duplicate-header',
  'empty-column',
  'too-many-columns',
  'date-ambiguous',
  'date-format-mixed',
  'employees-range',
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/** Codes that speak of a file or a column, not of a row: shown and saved, but no row is flagged for them. */
export const FILE_WIDE: ReadonlySet<ProblemCode> = new Set([
  'firms-missing',
  'no-header',
  'encoding-guessed',
  'mixed-newlines',
  'preamble-skipped',
  'footer-skipped',
  'duplicate-header',
  'empty-column',
  'too-many-columns',
  'date-ambiguous',
  'date-format-mixed',
  'employees-range',
])

/** Codes of which no firm can be made: the row is refused, shown and can be saved to a file. */
export const REFUSING: ReadonlySet<ProblemCode> = new Set([
  'no-name-or-id',
  'too-few-fields',
  'too-many-fields',
  'last-line-incomplete',
  'unclosed-quote',
  'record-too-long',
  'outside-table',
])
