import type { FileId } from '../../../shared/contract/call.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { Reply } from '../../../shared/contract/reply.ts'
import type { Language } from '../../../shared/words/words.ts'

/** What the core's thread is started with. */
export interface CoreSettings {
  readonly dataFolder: string
  readonly documentsFolder: string
  /** Used until the person has chosen one. */
  readonly language: Language
}

export interface Grant {
  readonly file: FileId
  readonly path: string
}

export type ToCore =
  | { readonly kind: 'call'; readonly id: number; readonly call: string; readonly input: unknown }
  | ({ readonly kind: 'grant' } & Grant)
  | { readonly kind: 'close' }

export type FromCore =
  | { readonly kind: 'reply'; readonly id: number; readonly reply: Reply }
  | { readonly kind: 'event'; readonly event: ProgressEvent }
  | { readonly kind: 'bug'; readonly error: Error }
  | ({ readonly kind: 'granted' } & Grant)
