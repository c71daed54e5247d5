import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  type Table,
} from 'docx'
import { type Block, documentBlocks } from '../../../shared/outreach/document-blocks.ts'
import { docxTable } from './docx-table.ts'
import { textRuns } from './docx-text.ts'
import { inXml } from './in-xml.ts'

interface DocxSource {
  readonly title: string
  readonly markdown: string
  /** Of its text, so that Word checks the spelling in it. */
  readonly language: string
}

const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const
/** Twentieths of a point: A4, its margins 2 cm; 1.3 cm above and below where a table has to find room on the page. */
const SHORT = 11_906
const LONG = 16_838
const MARGIN = 1_134
const MARGIN_OF_TABLES = 737
/** A table of more columns needs the page turned. */
const MOST_UPRIGHT = 5
/** Half points. */
const SMALL_PRINT = 17

/** Word files of documents in Markdown, each beginning on a page of its own. */
export const docxFile = (documents: readonly DocxSource[]): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: inXml(documents[0]?.title ?? ''),
      creator: '',
      styles: stylesIn(documents[0]?.language ?? 'en'),
      numbering: {
        config: Object.entries(LEVELS).map(([reference, level]) => ({ reference, levels: [level] })),
      },
      sections: documents.map(({ markdown }, place) => sectionOf(documentBlocks(inXml(markdown)), place)),
    }),
  )

const indent = { left: 420, hanging: 420 }
const sign = (text: string) =>
  ({
    level: 0,
    format: LevelFormat.BULLET,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent } },
  }) as const
const LEVELS = {
  bullet: sign('•'),
  box: sign('☐'),
  number: {
    level: 0,
    format: LevelFormat.DECIMAL,
    text: '%1.',
    alignment: AlignmentType.START,
    style: { paragraph: { indent } },
  },
} as const

function stylesIn(language: string) {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: 'Calibri', size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after } },
  })
  return {
    default: {
      document: { run: { font: 'Calibri', size: 21, language: { value: language } } },
      title: heading(32, 0, 160),
      heading1: heading(23, 240, 80),
      heading2: heading(21, 200, 60),
    },
  }
}

function sectionOf(blocks: readonly Block[], document: number) {
  const tall = blocks.some(({ kind }) => kind === 'table') ? MARGIN_OF_TABLES : MARGIN
  const isWide = blocks.some((block) => block.kind === 'table' && (block.rows[0]?.length ?? 0) > MOST_UPRIGHT)
  const width = (isWide ? LONG : SHORT) - 2 * MARGIN
  const rule = blocks.findIndex(({ kind }) => kind === 'rule')
  const margin = { top: tall, bottom: tall, left: MARGIN, right: MARGIN }
  const orientation = isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: { page: { size: { width: SHORT, height: LONG, orientation }, margin } },
    children: blocks.map((block, place) =>
      drawn(block, {
        document,
        width,
        isSmall: rule !== -1 && place > rule,
        isLastItem: blocks[place + 1]?.kind !== 'item',
        isBelowTable: blocks[place - 1]?.kind === 'table',
      }),
    ),
  }
}

interface Place {
  /** Numbered lists of each document begin at 1. */
  readonly document: number
  readonly width: number
  /** What follows a rule is small print. */
  readonly isSmall: boolean
  /** Below a list there is as much room as below a paragraph. */
  readonly isLastItem: boolean
  /** A table of Word has no room of its own below it. */
  readonly isBelowTable: boolean
}

function drawn(block: Block, place: Place): Paragraph | Table {
  const { document, width, isSmall, isLastItem, isBelowTable } = place
  if (block.kind === 'rule')
    return new Paragraph({
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: 'A0A0A0' } },
      spacing: { after: 100 },
    })
  if (block.kind === 'table') return docxTable(block.rows, width)
  const children = block.runs.flatMap((run) => textRuns(run, isSmall ? SMALL_PRINT : undefined))
  if (block.kind === 'heading')
    return new Paragraph({
      children,
      heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_3,
      keepNext: true,
    })
  if (block.kind === 'paragraph')
    return new Paragraph({
      children,
      keepLines: true,
      spacing: { before: isBelowTable ? 140 : 0, after: 140 },
      ...(block.quoted ? { indent: { left: 280 }, border: QUOTED } : {}),
    })
  return new Paragraph({
    children,
    spacing: { after: isLastItem ? 140 : 20 },
    numbering: { reference: block.mark, level: 0, instance: document * 1_000 + block.list },
  })
}

const QUOTED = { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '606060' } } as const
