import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import { threadEntry } from '../thread/thread-entry.ts'
import type { StabilityFindings, StabilityMessage, StabilityTask } from './stability-task.ts'

/** The draws under way, by the name their caller gave them. */
export interface StabilityJobs {
  /** Errors: `cancelled`. */
  readonly run: (job: string, task: Omit<StabilityTask, 'cancel'>) => Promise<StabilityFindings>
  /** Asks a job to stop; one that has ended already is none of its business. */
  readonly cancel: (job: string) => void
  readonly cancelAll: () => Promise<void>
}

interface Running {
  readonly cancel: Int32Array
  readonly ended: Promise<StabilityFindings>
}

export function createStabilityJobs(report: (event: ProgressEvent) => void): StabilityJobs {
  const running = new Map<string, Running>()
  const stop = ({ cancel }: Running): void => void Atomics.store(cancel, 0, 1)
  return {
    async run(job, task) {
      const cancel = new Int32Array(new SharedArrayBuffer(4))
      const ended = runInThread({ ...task, cancel }, (done, total) =>
        report({ job, phase: 'scoring', done, total, unit: 'draws', rows: 0 }),
      )
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

function runInThread(
  task: StabilityTask,
  onProgress: (done: number, total: number) => void,
): Promise<StabilityFindings> {
  const worker = new Worker(threadEntry('stability-thread', import.meta.url), { workerData: task })
  return new Promise((resolve, reject) => {
    worker.on('message', (message: StabilityMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.of)
      else if (message.kind === 'found') resolve(message.findings)
      else reject(new AppError('cancelled'))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`stability-thread ended with ${code}`)))
  })
}
