import process from 'node:process'
import { EXIT } from './exit-status.ts'

/** What Ctrl-C does: ends the job at hand in order where there is one, else tidies up and leaves. */
export interface Interrupts {
  /** While `work` runs, an interrupt calls `cancel`, and the work is expected to fail by itself. */
  readonly during: <T>(cancel: () => void, work: () => Promise<T>) => Promise<T>
  /** Runs `tidy` before leaving because of an interrupt; returns how to take that back. */
  readonly beforeLeaving: (tidy: () => void) => () => void
}

/** A job is known by its name only once it has begun: what is asked to stop before that is asked again. */
const AGAIN_MS = 100

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
      let again: NodeJS.Timeout | undefined
      const stop = (): void => {
        cancel()
        again ??= setInterval(cancel, AGAIN_MS)
      }
      jobs.add(stop)
      try {
        return await work()
      } finally {
        clearInterval(again)
        jobs.delete(stop)
      }
    },
    beforeLeaving(tidy) {
      tidying.add(tidy)
      return () => void tidying.delete(tidy)
    },
  }
}
