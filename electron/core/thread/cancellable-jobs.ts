import type { ProgressEvent } from '../../../shared/contract/events.ts'

/** Work under way in threads, by the name its caller gave it. */
export interface CancellableJobs<T, R> {
  /** Errors: those of the work; `cancelled`. */
  readonly run: (job: string, task: Omit<T, 'cancel'>) => Promise<R>
  /** Asks a job to stop; one that has ended already is none of its business. */
  readonly cancel: (job: string) => void
  readonly cancelAll: () => Promise<void>
  readonly isRunning: () => boolean
}

export type Progress = Omit<ProgressEvent, 'job'>

/** A task that looks now and then whether its first number has become 1, and then stops. */
interface Cancellable {
  readonly cancel: Int32Array
}

export function createCancellableJobs<T extends Cancellable, R>(
  runInThread: (
    task: Omit<T, 'cancel'> & Cancellable,
    onProgress: (progress: Progress) => void,
  ) => Promise<R>,
  report: (event: ProgressEvent) => void,
): CancellableJobs<T, R> {
  const running = new Map<string, Cancellable & { readonly ended: Promise<R> }>()
  const stop = ({ cancel }: Cancellable): void => void Atomics.store(cancel, 0, 1)
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
    isRunning: () => running.size > 0,
    async cancelAll() {
      const jobs = [...running.values()]
      for (const job of jobs) stop(job)
      await Promise.allSettled(jobs.map((job) => job.ended))
    },
  }
}
