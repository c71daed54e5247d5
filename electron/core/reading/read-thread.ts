import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { type ReadRequest, readRecords } from './read-records.ts'
import { sendBatches } from './send-batches.ts'

const request = workerData as ReadRequest
await sendBatches(parentPort, readRecords(request), basename(request.path))
