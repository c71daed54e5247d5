import type { FileId } from '../../shared/contract/call.ts'
import type { Client } from '../../shared/contract/connect.ts'
import type { ChooseRequest, ChosenFile, SaveRequest, SaveTarget } from '../../shared/contract/door.ts'
import type { Listen } from '../../shared/contract/reply.ts'

/** All that the screens can ask of what lies outside them. The window and a browser tab each have their own. */
export interface Bridge {
  /** Asks the core; throws a CallError with a sentence for the person. */
  readonly call: Client
  /** Hears of the progress of long calls; returns the way to stop. */
  readonly listen: Listen
  /** Lets the person choose files; empty where they thought better of it. Must follow a click or a key. */
  readonly chooseFiles: (request: ChooseRequest) => Promise<readonly ChosenFile[]>
  /** Takes files that were dropped on the page. Folders and what is no file are left out. */
  readonly acceptDrop: (files: readonly File[]) => Promise<readonly ChosenFile[]>
  /** Asks where to write; null where the person thought better of it. Nothing is written yet. */
  readonly saveAs: (request: SaveRequest) => Promise<SaveTarget | null>
  /** Hands over a file of `saveAs` once a call has written it: a browser downloads it, the window already has it. */
  readonly deliver: (file: FileId) => Promise<void>
  readonly print: () => void
  /**
   * What would be printed, as a PDF where the person says; null where they thought better of it. The door of a browser
   * has none: its own print dialog does it.
   */
  readonly savePdf: ((suggestedName: string) => Promise<{ readonly name: string } | null>) | null
}
