import { Worker } from 'node:worker_threads'
import type { ProgressEvent } from '../../shared/contract/events.ts'
import { createStabilityJobs, type StabilityJobs } from './analysis/stability-jobs.ts'
import { createImportJobs, type ImportJobs } from './importing/import-jobs.ts'
import { createRankedLists, type RankedLists } from './ranking/ranked-list.ts'
import type { Db } from './store/driver.ts'
import { abandonUnfinished, hasDiscarded } from './store/snapshots.ts'
import { createTerms, type Terms } from './store/terms.ts'
import { thisWriter, writerLives } from './store/writer.ts'
import { threadEntry } from './thread/thread-entry.ts'

/** An open workspace and what is kept in memory of it. */
export interface Session {
  readonly path: string
  readonly db: Db
  readonly terms: Terms
  readonly lists: RankedLists
  readonly jobs: ImportJobs
  readonly stability: StabilityJobs
  /** Takes the rows of discarded imports out of the file, in a thread of its own. */
  readonly purge: () => Promise<void>
  readonly close: () => Promise<void>
}

export function startSession(path: string, db: Db, report: (event: ProgressEvent) => void): Session {
  const terms = createTerms(db)
  const lists = createRankedLists(db, terms)
  const jobs = createImportJobs(report)
  const stability = createStabilityJobs(report)
  let purging: Promise<void> = Promise.resolve()
  const purge = (): Promise<void> => {
    purging = purging.then(() => (hasDiscarded(db) ? purgeInThread(path) : undefined))
    return purging
  }
  abandonUnfinished(db, writerLives)
  void purge()
  return {
    path,
    db,
    terms,
    lists,
    jobs,
    stability,
    purge,
    async close() {
      await Promise.all([jobs.cancelAll(), stability.cancelAll()])
      // What this session staged and did not keep nobody else will.
      abandonUnfinished(db, (writer) => writer !== thisWriter() && writerLives(writer))
      await purging
      db.close()
    },
  }
}

/** A purge that fails is tried again when the workspace is opened next; no view shows the rows meanwhile. */
function purgeInThread(path: string): Promise<void> {
  const worker = new Worker(threadEntry('purge-thread', import.meta.url), {
    workerData: path,
  })
  return new Promise((resolve) => {
    worker.once('error', () => resolve())
    worker.once('exit', () => resolve())
  })
}
