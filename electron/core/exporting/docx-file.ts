import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { type Block, documentBlocks, type Run } from '../../../shared/outreach/document-blocks.ts'

const ORDERED = 'ordered'
const HEADINGS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const
/** Twentieths of a point: A4 with margins of 2 cm. */
const PAGE = {
  size: { width: 11_906, height: 16_838 },
  margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
}

/** Word files of documents in Markdown, each beginning on a page of its own. */
export const docxFile = (
  documents: readonly { readonly title: string; readonly markdown: string }[],
): Promise<Uint8Array> =>
  Packer.toBuffer(
    new Document({
      title: documents[0]?.title ?? '',
      creator: '',
      styles: { default: { document: { run: { font: 'Calibri', size: 22 } } } },
      numbering: { config: [{ reference: ORDERED, levels: [numbered] }] },
      sections: documents.map(({ markdown }, place) => ({
        properties: { page: PAGE },
        children: documentBlocks(markdown).map((block) => drawn(block, place)),
      })),
    }),
  )

const numbered = {
  level: 0,
  format: LevelFormat.DECIMAL,
  text: '%1.',
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 420, hanging: 420 } } },
} as const

function drawn(block: Block, document: number): Paragraph | Table {
  if (block.kind === 'rule')
    return new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 6 } } })
  if (block.kind === 'table') return tableOf(block.rows)
  const children = block.runs.flatMap(textRuns)
  if (block.kind === 'heading')
    return new Paragraph({
      children,
      heading: HEADINGS[block.level - 1] ?? HeadingLevel.HEADING_3,
      keepNext: true,
      spacing: { before: 240, after: 80 },
    })
  if (block.kind === 'paragraph')
    return new Paragraph({
      children,
      spacing: { after: 140 },
      ...(block.quoted ? { indent: { left: 340 }, border: QUOTED } : {}),
    })
  return new Paragraph({
    children,
    spacing: { after: 60 },
    ...(block.ordered
      ? { numbering: { reference: ORDERED, level: 0, instance: document * 1_000 + block.list } }
      : { bullet: { level: 0 } }),
  })
}

const QUOTED = { left: { style: BorderStyle.SINGLE, size: 12, space: 8 } } as const

const textRuns = ({ text, bold, italic }: Run): readonly TextRun[] =>
  text === '\n' ? [new TextRun({ break: 1 })] : [new TextRun({ text, bold, italics: italic })]

const tableOf = (rows: readonly (readonly (readonly Run[])[])[]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells, place) =>
        new TableRow({
          tableHeader: place === 0,
          cantSplit: true,
          children: cells.map(
            (runs) => new TableCell({ children: [new Paragraph({ children: runs.flatMap(textRuns) })] }),
          ),
        }),
    ),
  })
