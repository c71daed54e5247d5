/** Work that is done once nothing was asked for a while, so that the next question finds it done. */
export interface Rest {
  /** In place of any work that still waits. */
  readonly use: (work: () => void) => void
  /** What waits is not done any more. */
  readonly end: () => void
}

/** Longer than a hand takes from step to step of a slider. */
const REST_MS = 300

export function createRest(): Rest {
  let timer: NodeJS.Timeout | undefined
  const end = (): void => clearTimeout(timer)
  return {
    end,
    use(work) {
      end()
      // What only waits to be of use later keeps no program from ending.
      timer = setTimeout(work, REST_MS).unref()
    },
  }
}
