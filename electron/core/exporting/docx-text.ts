import { TextRun } from 'docx'
import type { Run } from '../../../shared/outreach/document-blocks.ts'

/**
 * A stretch of text as Word has it; `size` in half points, where it is not the document's. What is not bold says
 * nothing of it, so that a heading's style can.
 */
export const textRuns = ({ text, bold, italic }: Run, size?: number): readonly TextRun[] =>
  text === '\n'
    ? [new TextRun({ break: 1 })]
    : [
        new TextRun({
          text,
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: italic } : {}),
          ...(size === undefined ? {} : { size }),
        }),
      ]
