import type { Words } from '../../shared/words/words.ts'
import type { Desk } from './desk.ts'
import type { Host } from './host.ts'
import type { SettingsStore } from './settings.ts'

/** What the application's parts share. */
export interface Context {
  readonly host: Host
  readonly desk: Desk
  readonly settings: SettingsStore
  readonly words: () => Words
}
