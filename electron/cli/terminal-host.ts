import { resolve } from 'node:path'
import type { ProgressEvent } from '../../shared/contract/events.ts'
import type { Language } from '../../shared/words/words.ts'
import type { Host } from '../core/host.ts'

/** On a command line a file's handle is its path. */
export function terminalHost(lent: {
  readonly language: Language
  readonly dataFolder: string
  readonly documentsFolder: string
  readonly report: (event: ProgressEvent) => void
}): Host {
  return {
    ...lent,
    languageFixed: true,
    // A command is over soon; imports and undoing are preceded by a copy all the same.
    looksAfterMs: null,
    pathOf: (file) => resolve(file),
    handleOf: (path) => path,
    now: () => new Date(),
  }
}
