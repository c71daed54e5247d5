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
  /** Lets a short purge end, stops a long one and begins none; the next opening goes on with it. */
  readonly end: () => Promise<void>
}

/** How long a short purge takes: an import of millions of rows takes minutes, and whoever leaves should not wait. */
const PATIENCE_MS = 500
/** Whoever cancels an import often leaves at once, as everybody does in a terminal. */
const LATER_MS = 1_000

export function createPurger(workspace: string, db: Db): Purger {
  const cancel = new Int32Array(new SharedArrayBuffer(4))
  const leaving = new AbortController()
  const later = () => wait(LATER_MS, undefined, { signal: leaving.signal, ref: false }).catch(() => undefined)
  const mayBegin = () => !leaving.signal.aborted && hasDiscarded(db)
  let purging: Promise<void> = Promise.resolve()
  let begun = 0
  const begin = () => {
    begun = performance.now()
    return purgeInThread({ workspace, cancel })
  }
  return {
    purge(when = 'now') {
      purging = purging
        .then(() => (when === 'later' ? later() : undefined))
        .then(() => (mayBegin() ? begin() : undefined))
      return purging
    },
    async end() {
      leaving.abort()
      await Promise.race([purging, wait(Math.max(0, begun + PATIENCE_MS - performance.now()))])
      Atomics.store(cancel, 0, 1)
      await purging
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
