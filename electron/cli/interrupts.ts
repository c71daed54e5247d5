import process from 'node:process'
import { EXIT } from './exit-status.ts'

/** What Ctrl-C does: ends the job at hand in order where there is one, else tidies up and leaves. */
export interface Interrupts {
  /** While `work` runs, an interrupt calls `cancel`, and the work is expected to fail by itself. */
  readonly during: <T>(cancel: () => void, work: () => Promise<T>) => Promise<T>
  /** Runs `tidy` before leaving because of an interrupt; returns how to take that back. */
  readonly beforeLeaving: (tidy: () => void) => () => void
}

export function watchInterrupts(): Interrupts {
  const jobs = new Set<() => void>()
  const tidying = new Set<() => void>()
  const onInterrupt = (): void => {
    if (jobs.size > 0) {
      for (const cancel of jobs) cancel()
      return
    }
    for (const tidy of tidying) tidy()
    process.exit(EXIT.cancelled)
  }
  process.on('SIGINT', onInterrupt)
  process.on('SIGTERM', onInterrupt)
  return {
    async during(cancel, work) {
      jobs.add(cancel)
      try {
        return await work()
      } finally {
        jobs.delete(cancel)
      }
    },
    beforeLeaving(tidy) {
      tidying.add(tidy)
      return () => void tidying.delete(tidy)
    },
  }
}
