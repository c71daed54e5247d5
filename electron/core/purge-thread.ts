import { workerData } from 'node:worker_threads'
import type { PurgeTask } from './purger.ts'
import { joinWorkspace } from './store/open-workspace.ts'
import { purgeDiscarded } from './store/purge-discarded.ts'

const { workspace, cancel } = workerData as PurgeTask
/** As long as whoever waits for the file sleeps between two looks at it. */
const REST_MS = 100
const goesOn = (): boolean => Atomics.load(cancel, 0) === 0
const rest = (): void => void Atomics.wait(cancel, 0, 0, REST_MS)

const db = joinWorkspace(workspace)
try {
  purgeDiscarded(db, goesOn, rest)
} finally {
  db.close()
}
