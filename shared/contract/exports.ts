import type { Lens } from '../criteria/names.ts'
import type { Call, FileId } from './call.ts'

export const EXPORT_KINDS = ['csv', 'json', 'html', 'xlsx'] as const
export type ExportFormat = (typeof EXPORT_KINDS)[number]

export const DIGEST_FORMATS = ['html', 'md'] as const
export type DigestFormat = (typeof DIGEST_FORMATS)[number]

/** A list that Relevo exported as JSON, read back. */
export interface ReadExport {
  readonly lens: Lens
  readonly model: { readonly id: string; readonly version: string }
  readonly asOf: string
  /** ISO date-time, and who made it. */
  readonly exportedAt: string
  readonly author: string
  readonly candidates: readonly ReadCandidate[]
  /** Ids of the list that the open workspace does not show. */
  readonly missing: readonly string[]
}

export interface ReadCandidate {
  readonly rank: number
  readonly id: string
  readonly name: string
  readonly score: number
}

export const LIST_FORMATS = ['docx', 'html'] as const

export const SHEETS = ['document', 'list', 'campaign'] as const
export const SHEET_WAYS = ['print', 'pdf', 'clipboard'] as const

export interface LeavingSheet {
  readonly sheet: (typeof SHEETS)[number]
  readonly way: (typeof SHEET_WAYS)[number]
  /** Of a document. */
  readonly firm?: string | undefined
  readonly template?: string | undefined
  readonly campaign?: number | undefined
}

export interface ExportCalls {
  /** A campaign as a list to print: no person of a firm stands in it, and no firm that must not be contacted. */
  'campaign.save': Call<
    { campaign: number; format: (typeof LIST_FORMATS)[number]; file: FileId },
    { readonly rows: number; readonly suppressed: number }
  >
  /** Written down where a screen itself lets a sheet out: to the printer, as a PDF, into the clipboard. */
  'sheet.left': Call<LeavingSheet, null>
  'export.read': Call<{ file: FileId }, ReadExport>
  /** What changed, as one sheet to print, with the firms of campaigns first. */
  'changes.save': Call<
    { file: FileId; format: DigestFormat; since?: number | undefined; lens?: Lens | undefined },
    null
  >
}
