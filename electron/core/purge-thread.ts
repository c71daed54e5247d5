import { workerData } from 'node:worker_threads'
import type { PurgeTask } from './purger.ts'
import { joinWorkspace } from './store/open-workspace.ts'
import { purgeDiscarded } from './store/purge-discarded.ts'

const { workspace, cancel } = workerData as PurgeTask
const db = joinWorkspace(workspace)
try {
  purgeDiscarded(db, () => Atomics.load(cancel, 0) === 0)
} finally {
  db.close()
}
