import type { ProgressEvent } from '../../shared/contract/events.ts'
import type { Language } from '../../shared/words/words.ts'

/** What a door lends the core. Effects live here, so that tests can hand in small real ones. */
export interface Host {
  /** The path behind a handle that a dialog, an upload or a command line gave out; throws `file-missing` for a stranger's. */
  readonly pathOf: (file: string) => string
  /** A handle for a path that the core itself knows (a recent workspace). */
  readonly handleOf: (path: string) => string
  readonly now: () => Date
  /** Settings and the list of recent workspaces live here. */
  readonly dataFolder: string
  /** Where workspaces go unless told otherwise (Documents/Relevo). */
  readonly documentsFolder: string
  /** Spoken until the person has chosen one in the settings. */
  readonly language: Language
  /** True where the language holds whatever the settings say: the terminal's `--lang`. */
  readonly languageFixed: boolean
  /** How long after it was opened a workspace is looked through and copied by itself; null: never. */
  readonly looksAfterMs: number | null
  readonly report: (event: ProgressEvent) => void
}
