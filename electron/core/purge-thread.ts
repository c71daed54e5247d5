import { workerData } from 'node:worker_threads'
import { joinWorkspace } from './store/open-workspace.ts'
import { purgeDiscarded } from './store/purge-discarded.ts'

const db = joinWorkspace(workerData as string)
try {
  purgeDiscarded(db)
} finally {
  db.close()
}
