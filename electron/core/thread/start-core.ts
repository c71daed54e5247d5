import { Worker } from 'node:worker_threads'
import type { FileId } from '../../../shared/contract/call.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { Listen, Reply, Send } from '../../../shared/contract/reply.ts'
import { createWords } from '../../../shared/words/words.ts'
import { asError } from './as-error.ts'
import { failure } from './failure.ts'
import { createFileHandles } from './file-handles.ts'
import type { CoreSettings, FromCore, ToCore } from './messages.ts'
import { threadEntry } from './thread-entry.ts'

/** The core in its own thread, as a door sees it. */
export interface RunningCore {
  readonly send: Send
  readonly listen: Listen
  /** Gives out a handle for a path that the person chose at this door. */
  readonly grant: (path: string) => FileId
  /** Closes the workspace and ends the thread; gives up waiting after three seconds. */
  readonly close: () => Promise<void>
}

interface Life {
  readonly worker: Worker
  readonly pending: Map<number, (reply: Reply) => void>
}

/**
 * Starts the core with the first call. Should its thread die, every call under way is answered with `internal`
 * and the next call starts it anew, with the handles given out so far.
 * @param onBug hears of faults of ours, those that ended the thread among them
 */
export function startCore(settings: CoreSettings, onBug: (error: Error) => void = () => {}): RunningCore {
  const handlers = new Set<(event: ProgressEvent) => void>()
  const handles = createFileHandles((file, path) => life && post(life.worker, { kind: 'grant', file, path }))
  let life: Life | null = null
  let lastId = 0

  const start = (): Life => {
    const worker = new Worker(threadEntry('core-thread', import.meta.url), { workerData: settings })
    const started: Life = { worker, pending: new Map() }
    worker.on('message', (message: FromCore) => {
      if (message.kind === 'reply') answer(started.pending, message.id, message.reply)
      else if (message.kind === 'granted') handles.adopt(message.file, message.path)
      else if (message.kind === 'bug') onBug(message.error)
      else for (const handler of handlers) handler(message.event)
    })
    worker.on('error', (error) => onBug(asError(error)))
    worker.on('exit', (code) => {
      if (life === started) life = null
      for (const id of [...started.pending.keys()])
        answer(started.pending, id, ended(settings.language, code))
    })
    for (const [file, path] of handles.all()) post(worker, { kind: 'grant', file, path })
    return started
  }

  return {
    send: (call, input) =>
      new Promise((resolve) => {
        life ??= start()
        lastId += 1
        life.pending.set(lastId, resolve)
        post(life.worker, { kind: 'call', id: lastId, call, input })
      }),
    listen(handler) {
      handlers.add(handler)
      return () => handlers.delete(handler)
    },
    grant: (path) => handles.handleOf(path),
    async close() {
      if (life === null) return
      const { worker } = life
      const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
      post(worker, { kind: 'close' })
      const late = setTimeout(() => worker.terminate(), 3_000)
      await gone
      clearTimeout(late)
    },
  }
}

function post(worker: Worker, message: ToCore): void {
  worker.postMessage(message)
}

function answer(pending: Life['pending'], id: number, reply: Reply): void {
  pending.get(id)?.(reply)
  pending.delete(id)
}

function ended(language: CoreSettings['language'], exitCode: number): Reply {
  return failure(createWords(language), 'internal', { reason: `core ended, ${exitCode}` })
}
