import { on, once } from 'node:events'
import { basename } from 'node:path'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import { threadEntry } from '../thread/thread-entry.ts'
import type { ReadThreadData, ReadThreadMessage } from './read-thread.ts'
import type { RecordBatch } from './record-batch.ts'

/**
 * Cells live for one batch. With V8's usual young generation three threads took 130 MB more for a municipal register
 * of 300,000 rows, and were no faster.
 */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 8 }

/** The batches of a file, read and parsed in a thread of its own; it waits when the caller is behind. */
export async function* threadedRecords(data: ReadThreadData): AsyncGenerator<RecordBatch> {
  let isDone = false
  const worker = new Worker(threadEntry('read-thread', import.meta.url), {
    workerData: data,
    resourceLimits: SHORT_LIVED,
  })
  try {
    for await (const [message] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<
      [ReadThreadMessage]
    >) {
      if (message.kind === 'failed')
        throw new AppError('file-not-readable', {
          file: basename(data.path),
          reason: message.code ?? message.reason,
        })
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
