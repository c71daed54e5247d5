import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Db } from './store/driver.ts'
import { hasDiscarded } from './store/snapshots.ts'
import { threadEntry } from './thread/thread-entry.ts'

/** What the thread is given. It looks between two transactions whether the first number has become 1. */
export interface PurgeTask {
  readonly workspace: string
  readonly cancel: Int32Array
}

export interface Purger {
  /** Takes the rows of discarded imports out of the file, in a thread of its own; after a while where it can wait. */
  readonly purge: (when?: 'now' | 'later') => Promise<void>
  /** Makes room for somebody who is about to write much; `purge` goes on with it. */
  readonly pause: () => Promise<void>
  /** Lets a short purge end, stops a long one and begins none; the next opening goes on with it. */
  readonly end: () => Promise<void>
}

/** How long a short purge takes: an import of millions of rows takes minutes, and whoever leaves should not wait. */
const PATIENCE_MS = 500
/** Whoever cancels an import often leaves at once, as everybody does in a terminal. */
const LATER_MS = 1_000

/** @param isWriting whether an import is under way: two that write one batch after another wait for each other in vain */
export function createPurger(workspace: string, db: Db, isWriting: () => boolean): Purger {
  const cancel = new Int32Array(new SharedArrayBuffer(4))
  let halt = new AbortController()
  let purging: Promise<void> = Promise.resolve()
  let begun = 0
  const later = () => wait(LATER_MS, undefined, { signal: halt.signal, ref: false }).catch(() => undefined)
  const begin = () => {
    if (halt.signal.aborted || isWriting() || !hasDiscarded(db)) return
    begun = performance.now()
    return purgeInThread({ workspace, cancel })
  }
  const stop = () => {
    Atomics.store(cancel, 0, 1)
    Atomics.notify(cancel, 0)
    return purging
  }
  return {
    purge(when = 'now') {
      purging = purging.then(() => (when === 'later' ? later() : undefined)).then(begin)
      return purging
    },
    async pause() {
      halt.abort()
      await stop()
      halt = new AbortController()
      Atomics.store(cancel, 0, 0)
    },
    async end() {
      halt.abort()
      await Promise.race([purging, wait(Math.max(0, begun + PATIENCE_MS - performance.now()))])
      await stop()
    },
  }
}

/** A purge that fails is tried again when the workspace is opened next; no view shows the rows meanwhile. */
function purgeInThread(task: PurgeTask): Promise<void> {
  const worker = new Worker(threadEntry('purge-thread', import.meta.url), { workerData: task })
  return new Promise((resolve) => {
    worker.once('error', () => resolve())
    worker.once('exit', () => resolve())
  })
}
