import type { Problem } from '../../../shared/firm/problem.ts'
import { isNoRow, type SkippedText } from '../reading/record-batch.ts'

/** The problem that text outside the table is, or null where it was never meant as a row. */
export function brokenText({ line, text, why }: SkippedText): Problem | null {
  if (isNoRow(why)) return null
  const code = why === 'quote-not-closed' || why === 'record-too-long' ? why : 'outside-table'
  return { code, line, column: null, value: text.slice(0, 200) }
}
