import type { Lens } from '../criteria/names.ts'
import type { Call, FileId } from './call.ts'

export const DOCUMENT_FORMATS = ['md', 'html', 'docx'] as const
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number]

export interface LettersRequest {
  readonly firms: readonly string[]
  readonly template: string
  readonly lens: Lens
  /** "recipient" = each in its own: as the firm's country says. */
  readonly language: string
  readonly format: DocumentFormat
  readonly file: FileId
}

export interface LettersReport {
  readonly written: number
  /** Names of firms or persons that must not be contacted: no letter was written. */
  readonly suppressed: readonly string[]
}

/** A Word template of the office's own, as it was found good when it was added. */
export interface WordTemplate {
  readonly id: number
  readonly name: string
  readonly author: string
  /** ISO date-time. */
  readonly writtenAt: string
}

/** A field that a Word template may use, written {name}. */
export interface WordField {
  readonly name: string
  readonly meaning: string
  readonly isLoop: boolean
}

export interface LetterCalls {
  /** One file with a document for each firm. */
  'letters.save': Call<LettersRequest, LettersReport>
  'wordTemplate.fields': Call<Record<string, never>, readonly WordField[]>
  'wordTemplate.list': Call<Record<string, never>, readonly WordTemplate[]>
  /** Checked as a whole before it is kept; one of the same name is replaced. */
  'wordTemplate.add': Call<{ file: FileId; name: string }, WordTemplate>
  'wordTemplate.remove': Call<{ template: number }, null>
  'wordTemplate.fill': Call<
    { template: number; firm: string; contact?: number | undefined; language: string; file: FileId },
    null
  >
}
