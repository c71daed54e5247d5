import { FILE_WIDE, type Problem } from '../../../shared/firm/problem.ts'
import { isNoRow, type SkippedText } from '../reading/record-batch.ts'
import type { Tally } from './tally.ts'

type FileShape = { readonly delimiter: string; readonly header: readonly string[] }

/** The problem that text outside the table is, or null where it was never meant as a row. */
export function brokenText({ line, text, why }: SkippedText, file: FileShape): Problem | null {
  if (isNoRow(why)) return null
  const value = text.slice(0, 200)
  if (why === 'unclosed-quote' || why === 'record-too-long') return { code: why, line, column: null, value }
  const code = why === 'after-table' && isFooter(text, file) ? 'footer-skipped' : 'outside-table'
  return { code, line, column: null, value }
}

/** Counts the problem of text outside the table; answers whether the text counts as a row. */
export function countBroken(problem: Problem, tally: Tally): boolean {
  const isRow = !FILE_WIDE.has(problem.code)
  if (isRow) tally.add([problem])
  else tally.note(problem)
  return isRow
}

/** A total, a source, a date: text with less than half of the cells that a row has. */
function isFooter(text: string, { delimiter, header }: FileShape): boolean {
  const cells = delimiter === '' ? [text] : text.split(delimiter)
  return cells.filter((cell) => cell.trim() !== '').length * 2 <= header.length
}
