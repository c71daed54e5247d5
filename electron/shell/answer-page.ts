import type { BrowserWindow, Dialog, IpcMain } from 'electron'
import type { ProgressEvent } from '../../shared/contract/events.ts'
import type { Reply } from '../../shared/contract/reply.ts'
import type { Words } from '../../shared/words/words.ts'
import { failure } from '../core/thread/failure.ts'
import type { RunningCore } from '../core/thread/start-core.ts'
import { CHANNELS } from './channels.ts'
import { type Asking, DOOR_CALLS, grantFiles } from './file-dialogs.ts'
import { isOwnSender } from './own-address.ts'

export interface Conversation {
  readonly ipc: Pick<IpcMain, 'handle' | 'removeHandler'>
  readonly dialog: Dialog
  readonly window: BrowserWindow
  readonly core: RunningCore
  readonly documentsFolder: string
  readonly words: () => Words
  /** Hears of every call and how it went, without what it carried. */
  readonly onReply: (call: string, reply: Reply) => void
}

/** Carries calls from the page to the core and its progress back. Strangers get a refusal that says nothing. */
export function answerPage(conversation: Conversation): void {
  const { ipc, dialog, window, core, documentsFolder, words, onReply } = conversation
  const asking = (): Asking => ({ dialog, window, words: words(), documentsFolder, grant: core.grant })

  ipc.handle(CHANNELS.call, async ({ senderFrame }, call: unknown, input: unknown) => {
    if (!isOwnSender(senderFrame) || typeof call !== 'string') return refused(words(), String(call))
    const own = Object.hasOwn(DOOR_CALLS, call) ? DOOR_CALLS[call] : undefined
    const reply = own ? await own(input, asking()) : await core.send(call, input)
    onReply(call, reply)
    return reply
  })
  ipc.handle(CHANNELS.drop, ({ senderFrame }, paths: unknown) => {
    if (!isOwnSender(senderFrame) || !Array.isArray(paths)) return []
    return grantFiles(
      paths.filter((path) => typeof path === 'string'),
      core.grant,
    )
  })
  const stop = core.listen((event: ProgressEvent) => window.webContents.send(CHANNELS.progress, event))
  window.on('closed', () => {
    stop()
    for (const channel of [CHANNELS.call, CHANNELS.drop]) ipc.removeHandler(channel)
  })
}

function refused(words: Words, call: string): Reply {
  return failure(words, 'call-unknown', { call })
}
