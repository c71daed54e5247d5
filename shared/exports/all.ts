import type { CandidateSheet } from './candidate-sheet.ts'
import { candidatesCsv } from './candidates-csv.ts'
import { candidatesHtml } from './candidates-html.ts'
import { candidatesJson } from './candidates-json.ts'

/** A format writes pieces of text one after another, so that a list of any length passes through little memory. */
export type WriteSheet = (sheet: CandidateSheet) => Iterable<string>

/** The formats a list can be exported in; the key is also the file's ending. */
export const EXPORT_FORMATS = {
  csv: candidatesCsv,
  json: candidatesJson,
  html: candidatesHtml,
} as const satisfies Readonly<Record<string, WriteSheet>>
