import { Worker } from 'node:worker_threads'
import { AppError } from '../../../shared/contract/errors.ts'
import type { ProgressEvent } from '../../../shared/contract/events.ts'
import { type CancellableJobs, createCancellableJobs, type Progress } from '../thread/cancellable-jobs.ts'
import { threadEntry } from '../thread/thread-entry.ts'
import type { StabilityFindings, StabilityMessage, StabilityTask } from './stability-task.ts'

/** The draws under way, by the name their caller gave them. */
export type StabilityJobs = CancellableJobs<StabilityTask, StabilityFindings>

export const createStabilityJobs = (report: (event: ProgressEvent) => void): StabilityJobs =>
  createCancellableJobs(runInThread, report)

function runInThread(
  task: StabilityTask,
  onProgress: (progress: Progress) => void,
): Promise<StabilityFindings> {
  const worker = new Worker(threadEntry('stability-thread', import.meta.url), { workerData: task })
  return new Promise((resolve, reject) => {
    worker.on('message', (message: StabilityMessage) => {
      if (message.kind === 'progress')
        onProgress({ phase: 'scoring', done: message.done, total: message.of, unit: 'draws', rows: 0 })
      else if (message.kind === 'found') resolve(message.findings)
      else reject(new AppError('cancelled'))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`stability-thread ended with ${code}`)))
  })
}
