import { threadEntry } from '../thread/thread-entry.ts'
import type { ReadRequest } from './read-records.ts'
import type { RecordBatch } from './record-batch.ts'
import { threadedBatches } from './threaded-batches.ts'

/** The batches of a file, read and parsed in a thread of its own. Errors: those of threadedBatches. */
export const threadedRecords = (request: ReadRequest): AsyncGenerator<RecordBatch> =>
  threadedBatches(threadEntry('read-thread', import.meta.url), request)
