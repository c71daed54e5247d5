import { on, once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import type { BatchMessage } from './send-batches.ts'

/**
 * Cells live for one batch. With V8's usual young generation three threads took 130 MB more for a municipal register
 * of 300,000 rows, and were no faster. And the less a thread may ever hold, the sooner V8 collects what it holds no
 * more: with the usual limit of gigabytes a thread that needs 13 MB grew to 55, and was no faster either.
 */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

/** The last batch of a file is the one that knows its checksum. */
interface Batch {
  readonly sha256: string | null
}

/**
 * The batches that a thread makes of a file (see `sendBatches`); it waits when the caller is behind.
 *
 * Errors: those of what makes the batches; `file-not-readable` for any other.
 */
export async function* threadedBatches<B extends Batch>(entry: URL, data: object): AsyncGenerator<B> {
  let isDone = false
  const worker = new Worker(entry, { workerData: data, resourceLimits: SHORT_LIVED })
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<
      [BatchMessage<B>]
    >) {
      if (message.kind === 'failed') throw new AppError(message.code, message.details)
      yield message.batch
      worker.postMessage('next')
      isDone = message.batch.sha256 !== null
      if (isDone) return
    }
  } finally {
    // A thread that is about to end by itself is let end; only one that still reads is cut off.
    if (isDone && worker.threadId !== -1) await once(worker, 'exit')
    else await worker.terminate()
  }
}
