import { parentPort, workerData } from 'node:worker_threads'
import { createApp } from '../app.ts'
import { serve } from '../serve.ts'
import { asError } from './as-error.ts'
import { createFileHandles } from './file-handles.ts'
import type { CoreSettings, FromCore, ToCore } from './messages.ts'

/**
 * Not at once: to look through a million firms takes a core for seven seconds, and on two cores the first presses of the
 * morning would wait for it.
 */
const LOOKS_AFTER_MS = 60_000

const port = parentPort
if (port === null) throw new Error('core-thread.ts is the entry of a thread: start it with startCore')

const settings = workerData as CoreSettings
const tell = (message: FromCore) => port.postMessage(message)
const handles = createFileHandles((file, path) => tell({ kind: 'granted', file, path }))

const app = createApp({
  pathOf: handles.pathOf,
  handleOf: handles.handleOf,
  now: () => new Date(),
  dataFolder: settings.dataFolder,
  documentsFolder: settings.documentsFolder,
  language: settings.language,
  languageFixed: false,
  looksAfterMs: LOOKS_AFTER_MS,
  report: (event) => tell({ kind: 'event', event }),
})
const send = serve(app, (error) => tell({ kind: 'bug', error: asError(error) }))

port.on('message', async (message: ToCore) => {
  if (message.kind === 'grant') handles.adopt(message.file, message.path)
  else if (message.kind === 'close') {
    await send('workspace.close', {})
    process.exit()
  } else {
    const reply = await send(message.call, message.input)
    tell({ kind: 'reply', id: message.id, reply })
  }
})
