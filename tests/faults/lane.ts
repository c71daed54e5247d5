import { FAULTS } from './all.ts'
import { playOnce } from './play.ts'

/** One of several processes that play faults beside each other: a try at a time, as it is told. */
export interface Turn {
  readonly id: string
  readonly n: number
}

export interface TurnPlayed extends Turn {
  /** What did not hold; null = survived. */
  readonly trouble: string | null
  readonly seconds: number
}

process.on('message', async ({ id, n }: Turn) => {
  const started = performance.now()
  const fault = FAULTS.find((one) => one.id === id)
  const trouble = fault === undefined ? `there is no ${id}` : await playOnce(fault, n)
  const played: TurnPlayed = { id, n, trouble, seconds: (performance.now() - started) / 1_000 }
  process.send?.(played)
})
process.on('disconnect', () => process.exit())
