import { parentPort, workerData } from 'node:worker_threads'
import { type ReadRequest, readRecords } from './read-records.ts'
import type { RecordBatch } from './record-batch.ts'
import { sendBatches } from './send-batches.ts'

/** What the importing thread asks of this one: the request, and the columns it wants (all others travel empty). */
export interface ReadThreadData extends ReadRequest {
  readonly wanted: readonly number[]
}

await sendBatches(parentPort, wantedRecords(workerData as ReadThreadData))

async function* wantedRecords(data: ReadThreadData): AsyncGenerator<RecordBatch> {
  const wanted = new Set(data.wanted)
  for await (const batch of readRecords(data)) {
    const rows = batch.rows.map((row) => row.map((cell, column) => (wanted.has(column) ? cell : '')))
    yield { ...batch, rows }
  }
}
