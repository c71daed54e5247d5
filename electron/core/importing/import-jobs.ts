import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { StagedImport } from '../../../shared/contract/import.ts'
import { threadEntry } from '../thread/thread-entry.ts'
import type { ImportMessage, ImportTask } from './import-task.ts'

/** The imports under way, by the name their caller gave them. */
export interface ImportJobs {
  readonly run: (job: string, task: Omit<ImportTask, 'cancel'>) => Promise<StagedImport>
  /** Asks a job to stop; one that has ended already is none of its business. */
  readonly cancel: (job: string) => void
  readonly cancelAll: () => Promise<void>
}

interface Running {
  readonly cancel: Int32Array
  readonly ended: Promise<StagedImport>
}

export function createImportJobs(report: (event: ProgressEvent) => void): ImportJobs {
  const running = new Map<string, Running>()
  const stop = ({ cancel }: Running): void => void Atomics.store(cancel, 0, 1)
  return {
    async run(job, task) {
      const cancel = new Int32Array(new SharedArrayBuffer(4))
      const ended = runInThread({ ...task, cancel }, (progress) => report({ job, ...progress }))
      running.set(job, { cancel, ended })
      try {
        return await ended
      } finally {
        running.delete(job)
      }
    },
    cancel(job) {
      const found = running.get(job)
      if (found !== undefined) stop(found)
    },
    async cancelAll() {
      const jobs = [...running.values()]
      for (const job of jobs) stop(job)
      await Promise.allSettled(jobs.map((job) => job.ended))
    },
  }
}

/** Firms live until they are written; see the reading thread's limit. */
const SHORT_LIVED = { maxYoungGenerationSizeMb: 16 }

function runInThread(
  task: ImportTask,
  onProgress: (progress: Omit<ProgressEvent, 'job'>) => void,
): Promise<StagedImport> {
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
