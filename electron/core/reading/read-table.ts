import { AppError } from '../../../shared/contract/errors.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import { hasWindowsSigns, withWindowsSigns } from '../../../shared/registry/windows-signs.ts'
import { headerNames, withoutPadding } from './header-names.ts'
import { lookAtFile } from './look-at-file.ts'
import { readRecords } from './read-records.ts'
import type { SkippedText } from './record-batch.ts'
import { createRemarks, type Remark } from './remarks.ts'
import { sniffTable } from './sniff-table.ts'

/** A file as read, before anything in it is taken for a firm. All its text stands in header, rows or skipped. */
export interface ReadTable {
  readonly encoding: string
  readonly delimiter: string
  readonly quote: string
  readonly escape: string
  /** From 1; null = the file has none. */
  readonly headerLine: number | null
  readonly header: readonly string[] | null
  readonly rows: readonly (readonly string[])[]
  readonly skipped: readonly SkippedText[]
  readonly remarks: readonly Remark[]
}

const LONGEST_NAME = 1_024

const NOTHING: ReadTable = {
  encoding: 'utf-8',
  delimiter: ',',
  quote: '"',
  escape: '"',
  headerLine: null,
  header: null,
  rows: [],
  skipped: [],
  remarks: [{ code: 'file-empty', line: 1 }],
}

/**
 * A whole file in memory: its table, what is not in the table, and what was odd about it. `pieceSize` is how many
 * bytes are read at a time; the answer does not depend on it. An empty file is an empty table.
 *
 * Errors: those of lookAtFile, but `file-empty`, and of sniffTable and readRecords.
 */
export async function readTable(
  path: string,
  options: ReadingOptions = {},
  pieceSize?: number,
): Promise<ReadTable> {
  const look = lookUnlessEmpty(path)
  if (look === null) return NOTHING
  const sniff = sniffTable(look, options)
  const { dialect, table, encoding } = sniff
  const remarks = createRemarks(sniff)
  const rows: string[][] = []
  const skipped: SkippedText[] = [...sniff.outside]
  for await (const batch of readRecords({
    path,
    packing: look.packing,
    encoding,
    dialect,
    table,
    ...(pieceSize === undefined ? {} : { pieceSize }),
  })) {
    for (const row of batch.rows) rows.push(row.some(hasWindowsSigns) ? row.map(withWindowsSigns) : row)
    for (const each of batch.broken) skipped.push(each)
    remarks.look(batch)
  }
  const { names, blanks } = withoutPadding(
    table.header === null ? [] : headerNames(table.headerRows).map(withWindowsSigns),
    (name) => sniff.text.includes(name + dialect.quote),
  )
  return {
    encoding,
    delimiter: dialect.delimiter,
    quote: dialect.quote,
    escape: dialect.escape,
    headerLine: table.headerLine === 0 ? null : table.headerLine,
    header: table.header === null ? null : names.map((name) => name.slice(0, LONGEST_NAME)),
    rows: table.width === null ? filledUp(rows) : rows,
    skipped: [...skipped, ...overlong(names, table.headerLine), ...padding(blanks, table.headerLine)].sort(
      (a, b) => a.line - b.line,
    ),
    remarks: remarks.all(rows.length),
  }
}

const overlong = (names: readonly string[], line: number): SkippedText[] =>
  names
    .filter((name) => name.length > LONGEST_NAME)
    .map((name) => ({ line, text: name.slice(LONGEST_NAME), why: 'name-too-long' as const }))

const padding = (text: string, line: number): SkippedText[] =>
  text === '' ? [] : [{ line, text, why: 'space-after-name' }]

/** Where rows have no width in common, all are made as long as the longest: a column is a column then. */
function filledUp(rows: readonly string[][]): readonly string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')])
}

function lookUnlessEmpty(path: string) {
  try {
    return lookAtFile(path)
  } catch (error) {
    if (error instanceof AppError && error.code === 'file-empty') return null
    throw error
  }
}
