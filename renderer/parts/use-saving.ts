import { useState } from 'react'

export interface Saving {
  readonly run: () => void
  readonly isBusy: boolean
  /** What the last run threw. */
  readonly error: unknown
}

/** One thing of several steps (ask where, write, hand over), once at a time, with its failure. */
export function useSaving(work: () => Promise<void>): Saving {
  const [state, setState] = useState<{ isBusy: boolean; error: unknown }>({ isBusy: false, error: null })
  const run = () => {
    if (state.isBusy) return
    setState({ isBusy: true, error: null })
    work().then(
      () => setState({ isBusy: false, error: null }),
      (error: unknown) => setState({ isBusy: false, error }),
    )
  }
  return { run, ...state }
}
