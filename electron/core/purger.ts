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
  /** Takes the rows of discarded imports out of the file, in a thread of its own. */
  readonly purge: () => Promise<void>
  /** Lets a short purge end and stops a long one; the next opening goes on with it. */
  readonly end: () => Promise<void>
}

/** An import of millions of rows takes minutes to clear away, and whoever leaves should not wait for it. */
const PATIENCE_MS = 500

export function createPurger(workspace: string, db: Db): Purger {
  const cancel = new Int32Array(new SharedArrayBuffer(4))
  let purging: Promise<void> = Promise.resolve()
  return {
    purge() {
      purging = purging.then(() => (hasDiscarded(db) ? purgeInThread({ workspace, cancel }) : undefined))
      return purging
    },
    async end() {
      await Promise.race([purging, wait(PATIENCE_MS)])
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
