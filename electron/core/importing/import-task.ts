import type { ErrorCode, ErrorDetails } from '../../../shared/contract/errors.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { ImportReport } from '../../../shared/contract/import.ts'
import type { Mapping } from '../../../shared/registry/mapping.ts'
import type { ReadingOptions } from '../../../shared/registry/reading-options.ts'
import type { Language } from '../../../shared/words/words.ts'

/** What an importing thread is started with: plain data, paths instead of handles. */
export interface ImportTask {
  readonly workspace: string
  readonly paths: readonly string[]
  readonly options: ReadingOptions | undefined
  readonly mapping: Mapping | undefined
  readonly profile: string | undefined
  readonly source: string | undefined
  readonly asOf: string | undefined
  readonly withoutNames: boolean
  readonly startedAt: string
  readonly language: Language
  /** Set to 1 by the core to cancel; shared, because the thread does not look at messages while SQLite works. */
  readonly cancel: Int32Array
}

export type ImportProgress = Omit<ProgressEvent, 'job'>

export type ImportMessage =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'staged'; readonly snapshot: number; readonly report: ImportReport }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly details: ErrorDetails }
