import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
} from 'docx'
import type { Cell } from '../../../shared/outreach/document-blocks.ts'
import { textRuns } from './docx-text.ts'

/** Characters that a column is made wide for, however short or long its text is. */
const NARROWEST = 4
const WIDEST = 26
/** A column that is empty below its head is written in by hand. */
const BY_HAND = 15
/** Twentieths of a point that a hand needs. */
const ROW_BY_HAND = 480

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' } as const
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const

/** A table over the whole width, its columns as wide as what stands in them; `width` in twentieths of a point. */
export function docxTable(rows: readonly (readonly Cell[])[], width: number): Table {
  const columnWidths = widthsOf(rows, width)
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...columnWidths],
    borders: BORDERS,
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          tableHeader: place === 0,
          cantSplit: true,
          ...(isByHand(cells) ? { height: { value: ROW_BY_HAND, rule: HeightRule.ATLEAST } } : {}),
          children: cells.map((cell, column) => cellOf(cell, columnWidths[column] ?? 0, place === 0)),
        }),
    ),
  })
}

const cellOf = ({ runs, isFigure }: Cell, size: number, isHead: boolean): TableCell =>
  new TableCell({
    width: { size, type: WidthType.DXA },
    margins: { top: 20, bottom: 20, left: 80, right: 80 },
    children: [
      new Paragraph({
        alignment: isFigure ? AlignmentType.END : AlignmentType.START,
        children: runs.flatMap((run) => textRuns({ ...run, bold: run.bold || isHead })),
      }),
    ],
  })

const lengthOf = (cell: Cell | undefined): number =>
  cell?.runs.reduce((sum, { text }) => sum + text.length, 0) ?? 0

const isByHand = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.slice(1).every((cell) => lengthOf(cell) === 0)

function widthsOf(rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const [head = [], ...body] = rows
  const shares = head.map((_, column) => {
    const longest = Math.max(0, ...body.map((cells) => lengthOf(cells[column])))
    const wanted = longest === 0 ? BY_HAND : Math.max(longest, Math.min(lengthOf(head[column]) + 2, 12))
    return Math.min(WIDEST, Math.max(NARROWEST, wanted))
  })
  const all = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((width * share) / all))
}
