import { parentPort, workerData } from 'node:worker_threads'
import { type ReadRequest, readRecords } from './read-records.ts'
import type { RecordBatch } from './record-batch.ts'

/** What the importing thread asks of this one: the request, and the columns it wants (all others travel empty). */
export interface ReadThreadData extends ReadRequest {
  readonly wanted: readonly number[]
}

export type ReadThreadMessage =
  | { readonly kind: 'batch'; readonly batch: RecordBatch }
  | { readonly kind: 'failed'; readonly code: string | null; readonly reason: string }

/** Batches on their way at most: enough to keep both threads busy, few enough to bound memory. */
const IN_FLIGHT = 4

const data = workerData as ReadThreadData
const port = parentPort
if (port === null) throw new Error('read-thread runs as a worker')

let credit = IN_FLIGHT
let wake: (() => void) | null = null
port.on('message', () => {
  credit += 1
  wake?.()
})

try {
  const wanted = new Set(data.wanted)
  for await (const batch of readRecords(data)) {
    if (credit === 0) await new Promise<void>((resolve) => (wake = resolve))
    wake = null
    credit -= 1
    const rows = batch.rows.map((row) => row.map((cell, column) => (wanted.has(column) ? cell : '')))
    port.postMessage({ kind: 'batch', batch: { ...batch, rows } } satisfies ReadThreadMessage)
  }
} catch (error) {
  const code = (error as NodeJS.ErrnoException).code ?? null
  port.postMessage({ kind: 'failed', code, reason: String(error) } satisfies ReadThreadMessage)
} finally {
  port.close()
}
