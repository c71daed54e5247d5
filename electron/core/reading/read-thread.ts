import { parentPort, workerData } from 'node:worker_threads'
import { type ReadRequest, readRecords } from './read-records.ts'
import { sendBatches } from './send-batches.ts'

await sendBatches(parentPort, readRecords(workerData as ReadRequest))
