import { isHiddenSign, isMojibake } from '../../../shared/registry/odd-text.ts'
import { hasWindowsSigns } from '../../../shared/registry/windows-signs.ts'
import { isBlank } from './cell-kind.ts'
import type { RecordBatch } from './record-batch.ts'
import type { TableSniff } from './sniff-table.ts'

/** Codes of what was odd about a file or a line; `reading.<code>` are the sentences. */
export type RemarkCode =
  | 'file-empty'
  | 'no-rows'
  | 'no-header'
  | 'encoding-guessed'
  | 'mixed-newlines'
  | 'duplicate-header'
  | 'empty-column'
  | 'too-few-fields'
  | 'too-many-fields'
  | 'last-line-incomplete'
  | 'quote-in-cell'
  | 'invalid-bytes'
  | 'nul-bytes'
  | 'mojibake-suspected'
  | 'invisible-characters'
  | 'signs-saved-as-controls'
  | 'field-too-long'
  | RecordBatch['notes'][number]['code']
  | RecordBatch['broken'][number]['why']

export interface Remark {
  readonly code: RemarkCode
  /** From 1. */
  readonly line: number
}

export interface Remarks {
  readonly look: (batch: RecordBatch) => void
  /** In the order of the lines; of each kind the first thousand. */
  readonly all: (rows: number) => readonly Remark[]
}

const MOST_OF_A_KIND = 1_000
const LONG_FIELD = 4_096
/** Columns beyond these are never mapped. */
const MAPPED_COLUMNS = 1_000

/** Gathers what is odd about a file: of the file as a whole at once, of its rows as they are read. */
export function createRemarks(sniff: TableSniff): Remarks {
  const found: Remark[] = []
  const counts = new Map<RemarkCode, number>()
  const add = (code: RemarkCode, line: number): void => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    if (count <= MOST_OF_A_KIND) found.push({ code, line })
  }
  const { table, text } = sniff
  const width = table.header?.length ?? table.width
  let narrow: number | null = null
  ofTheFile(sniff, add)
  return {
    look({ rows, lines, broken, notes }) {
      for (const { line, why } of broken) add(why, line)
      for (const { line, code } of notes) add(code, line)
      for (const [index, row] of rows.entries()) {
        const line = lines[index] ?? 0
        narrow = null
        if (width !== null && row.length !== width) {
          if (row.length < width) narrow = line
          add(row.length < width ? 'too-few-fields' : 'too-many-fields', line)
        }
        ofTheRow(row, line, add)
      }
    },
    all(rows) {
      if (rows === 0) add('no-rows', table.headerLine === 0 ? 1 : table.headerLine)
      if (narrow !== null && !text.endsWith('\n')) add('last-line-incomplete', narrow)
      return found.sort((one, other) => one.line - other.line)
    },
  }
}

type Add = (code: RemarkCode, line: number) => void

function ofTheFile(
  { table, outside, sureOfEncoding, mixedLineEnds, text, dialect }: TableSniff,
  add: Add,
): void {
  const { header, headerLine } = table
  for (const { line, why } of outside) add(why, line)
  if ((header?.length ?? table.width ?? 0) > MAPPED_COLUMNS) add('too-many-columns', Math.max(1, headerLine))
  if (!sureOfEncoding) add('encoding-guessed', 1)
  if (mixedLineEnds) add('mixed-newlines', 1)
  if (header === null) add('no-header', 1)
  else {
    const names = header.filter((name) => name.trim() !== '')
    if (new Set(names).size < names.length) add('duplicate-header', headerLine)
    if (names.length < header.length) add('empty-column', headerLine)
  }
  const { quote, delimiter } = dialect
  for (const [index, line] of text.split('\n').entries()) {
    if (line.includes(quote) && hasQuoteInCell(line, quote, delimiter)) add('quote-in-cell', index + 1)
  }
}

/** A single quotation mark with text on both sides of it. */
function hasQuoteInCell(line: string, quote: string, delimiter: string): boolean {
  for (let place = line.indexOf(quote); place !== -1; place = line.indexOf(quote, place + 1)) {
    if (line[place + 1] === quote) {
      while (line[place + 1] === quote) place += 1
      continue
    }
    const isAtStart = place === 0 || line.endsWith(delimiter, place)
    const isAtEnd = place + 1 === line.trimEnd().length || line.startsWith(delimiter, place + 1)
    if (!isAtStart && !isAtEnd) return true
  }
  return false
}

function ofTheRow(row: readonly string[], line: number, add: Add): void {
  if (isBlank(row)) return
  const text = row.join('\n')
  if (text.includes('\uFFFD')) add('invalid-bytes', line)
  if (text.includes('\0')) add('nul-bytes', line)
  if (isMojibake(text)) add('mojibake-suspected', line)
  if (isHiddenSign(text)) add('invisible-characters', line)
  if (hasWindowsSigns(text)) add('signs-saved-as-controls', line)
  if (text.length > LONG_FIELD && row.some((cell) => cell.length > LONG_FIELD)) add('field-too-long', line)
}
