import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { StagedImport } from '../../../shared/contract/import.ts'
import { type CancellableJobs, createCancellableJobs, type Progress } from '../thread/cancellable-jobs.ts'
import { threadEntry } from '../thread/thread-entry.ts'
import type { ImportMessage, ImportTask } from './import-task.ts'

/** The imports under way, by the name their caller gave them. */
export type ImportJobs = CancellableJobs<ImportTask, StagedImport>

/** `makeRoom` comes first; meanwhile a job is known already, so that it can be cancelled and is not left behind. */
export const createImportJobs = (
  report: (event: ProgressEvent) => void,
  makeRoom: () => Promise<void>,
): ImportJobs =>
  createCancellableJobs((task, onProgress) => makeRoom().then(() => runInThread(task, onProgress)), report)

/** Firms live until they are written; see the reading thread's limit. */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 }

function runInThread(task: ImportTask, onProgress: (progress: Progress) => void): Promise<StagedImport> {
  const worker = new Worker(threadEntry('import-thread', import.meta.url), {
    workerData: task,
    resourceLimits: SHORT_LIVED,
  })
  return new Promise<StagedImport>((resolve, reject) => {
    worker.on('message', (message: ImportMessage) => {
      if (message.kind === 'progress') onProgress(message.progress)
      else if (message.kind === 'staged') resolve({ staged: message.snapshot, report: message.report })
      else reject(new AppError(message.code, message.details))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`import-thread ended with ${code}`)))
  })
}
