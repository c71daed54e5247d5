import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { profileOf } from '../../../shared/registry/match-profile.ts'
import { type ReadRequest, readRecords } from '../reading/read-records.ts'
import { sendBatches } from '../reading/send-batches.ts'
import { type MainFile, mapRecords } from './map-records.ts'
import type { MappedBatch } from './mapped-batch.ts'

/** What the importing thread asks of this one. */
export interface MapThreadData extends ReadRequest, Omit<MainFile, 'profile'> {
  /** Id: a profile holds patterns, which no thread can be handed. */
  readonly profile: string
}

const data = workerData as MapThreadData
const profile = profileOf(data.profile)
if (profile === null) throw new Error(`no profile ${data.profile}`)

await sendBatches(
  parentPort,
  mapRecords(readRecords(data), { ...data, profile }),
  basename(data.path),
  buffersOf,
)

/** Handed over, not copied. */
function buffersOf({ firms }: MappedBatch): ArrayBuffer[] {
  const { ids, lines, hashes, owners, columns } = firms
  const packed = columns.map((column) => (column.kind === 'text' ? column.texts.lengths : column.values))
  return [ids.lengths, lines, hashes, ...(owners === null ? [] : [owners.lengths]), ...packed].map(
    ({ buffer }) => buffer,
  )
}
