import { AppError } from '../../../shared/contract/errors.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { isBlank } from './cell-kind.ts'
import { countLineEnds } from './count-line-ends.ts'
import type { Dialect } from './dialect.ts'
import { guessEncoding } from './encoding.ts'
import { type FoundTable, type Frame, findFrame, findTable, type RawRow } from './find-table.ts'
import { guessDialect, separatorLine } from './guess-dialect.ts'
import { createLineEnds, hasMixedLineEnds, newlineOf } from './line-ends.ts'
import type { FileLook } from './look-at-file.ts'
import type { Records, SkippedText } from './record-batch.ts'
import { createRecordReader, type RecordReader } from './record-reader.ts'
import { decodeWhole, isKnownEncoding } from './text-decoder.ts'

/** How a file is to be read, from a first look at it. */
export interface TableSniff {
  readonly encoding: string
  /** False where the encoding was told from letters alone. */
  readonly sureOfEncoding: boolean
  readonly dialect: Dialect
  readonly table: FoundTable
  readonly mixedLineEnds: boolean
  /** Text of the beginning, decoded. */
  readonly text: string
  /** Records of the beginning, whole ones, titles and column names among them. */
  readonly records: readonly RawRow[]
  /** Text above the first row that is no column name. */
  readonly outside: readonly SkippedText[]
}

/** What is looked at: the beginning of a file, and pieces from further in. */
export type SniffedBytes = Pick<FileLook, 'name' | 'head' | 'pieces' | 'isWhole'>

/** Characters of the beginning that the table is looked for in. */
const LOOKED_AT = 256 * 1024

/**
 * Encoding, dialect, header and first row of a file; `options` overrule what is found.
 *
 * Errors: `encoding-unknown`.
 */
export function sniffTable(look: SniffedBytes, options: ReadingOptions = {}): TableSniff {
  const guessed = options.encoding === undefined ? guessEncoding(look.head, look.pieces) : null
  const encoding = options.encoding ?? guessed?.encoding ?? 'utf-8'
  if (!isKnownEncoding(encoding)) throw new AppError('encoding-unknown', { file: look.name, encoding })
  const decoded = decodeWhole(look.head, encoding)
  const newline = newlineOf(decoded)
  const text = createLineEnds(newline).feed(decoded, true).slice(0, LOOKED_AT)
  const given = options.delimiter === undefined ? {} : { delimiter: options.delimiter }
  const dialect = guessDialect(text, newline, given)
  const whole = look.isWhole && text.length < LOOKED_AT
  const { records: all, frame } = recordsOf(text, dialect, whole)
  const { footerRows = 0 } = options
  const records = whole ? withoutLast(all, footerRows) : all
  const seen = findTable(records, frame)
  const found = { ...seen, firstLine: Math.max(seen.firstLine, separatorLine(text) === null ? 1 : 2) }
  const chosen = options.headerLine === undefined ? found : tableAt(found, records, options.headerLine)
  const table = footerRows === 0 ? chosen : { ...chosen, footerRows }
  return {
    encoding,
    sureOfEncoding: guessed?.sure ?? true,
    dialect,
    table,
    mixedLineEnds: hasMixedLineEnds(outsideQuotes(decoded, dialect)),
    text,
    records,
    outside: outsideOf(records, table, text, dialect.delimiter),
  }
}

/** Without the last records that are not blank. */
function withoutLast(records: readonly RawRow[], count: number): readonly RawRow[] {
  const filled = records.filter(({ cells }) => !isBlank(cells))
  const first = count === 0 ? undefined : filled.at(-count)
  return first === undefined ? records : records.slice(0, records.indexOf(first))
}

/** Line breaks within a quoted cell end no line. */
const outsideQuotes = (text: string, { quote }: Dialect): string =>
  text.includes(quote) ? text.replace(QUOTED[quote], '') : text
const QUOTED = { '"': /"[^"]*"/g, "'": /'[^']*'/g } as const

/** Every line above the first row that is not one of the names. */
function outsideOf(
  records: readonly RawRow[],
  table: FoundTable,
  text: string,
  delimiter: string,
): SkippedText[] {
  const first = separatorLine(text)
  const separator: SkippedText[] =
    first === null ? [] : [{ line: 1, text: first.line, why: 'separator-line' }]
  const names = new Set<readonly string[]>(table.headerRows)
  const above = records.filter(
    ({ line, cells }) => line < table.firstLine && !names.has(cells) && cells.some((cell) => cell !== ''),
  )
  return [
    ...separator,
    ...above.map(({ line, cells }): SkippedText => {
      const isComment = table.comment !== null && cells[0]?.startsWith(table.comment) === true
      return { line, text: cells.join(delimiter), why: isComment ? 'comment' : 'before-table' }
    }),
  ]
}

/** Records of the beginning: once to learn the table's width, then as they will be read. */
function recordsOf(text: string, dialect: Dialect, whole: boolean): { records: RawRow[]; frame: Frame } {
  const read = (frame: Frame): RawRow[] => {
    const { rows, lines } = readBeginning(text, createRecordReader(dialect, frame), whole)
    return rows
      .map((cells, index) => ({ cells, line: lines[index] ?? 0 }))
      .slice(separatorLine(text) === null ? 0 : 1)
  }
  const first = read({ width: null, comment: null })
  const frame = findFrame(first)
  return { records: frame.width === null ? first : read(frame), frame }
}

/**
 * The records of a beginning; of one that is not the whole file the last is left out, as it may be cut. Where a
 * quotation mark holds back half of the text and more, it is read as one that never closes.
 */
function readBeginning(text: string, reader: RecordReader, whole: boolean): Pick<Records, 'rows' | 'lines'> {
  const { rows, lines } = reader.feed(text, whole)
  if (whole || (lines.at(-1) ?? 0) * 2 > countLineEnds(text)) return { rows, lines }
  const rest = reader.feed('', true)
  return { rows: [...rows, ...rest.rows.slice(0, -1)], lines: [...lines, ...rest.lines.slice(0, -1)] }
}

/** The table with its header on the line that the person chose; 0 = the file has none. */
export function tableAt(found: FoundTable, records: readonly RawRow[], chosen: number): FoundTable {
  if (chosen === found.headerLine) return found
  const index = records.findIndex(({ line }) => line >= Math.max(1, chosen))
  const header = chosen === 0 ? undefined : records[index]
  const first =
    chosen === 0 ? (records[0]?.line ?? found.firstLine) : (records[index + 1]?.line ?? chosen + 1)
  return {
    ...found,
    header: header?.cells ?? null,
    headerLine: header?.line ?? 0,
    headerRows: header === undefined ? [] : [header.cells],
    firstLine: first,
  }
}
