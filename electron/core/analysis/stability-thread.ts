import { parentPort, workerData } from 'node:worker_threads'
import { unpackValues } from '../../../shared/scoring/stability/packed-values.ts'
import { stability } from '../../../shared/scoring/stability/stability.ts'
import { swaps, topChanges } from '../../../shared/scoring/stability/weight-moves.ts'
import type { StabilityFindings, StabilityMessage, StabilityTask } from './stability-task.ts'

const port = parentPort
if (port === null) throw new Error('stability-thread runs as a worker')
const tell = (message: StabilityMessage): void => port.postMessage(message)

/** Pairs that change places; those of the smallest moves are of interest. */
const MOST_SWAPS = 50

const findings = find(workerData as StabilityTask)
tell(findings === null ? { kind: 'cancelled' } : { kind: 'found', findings })

/** Null when it was cancelled. */
function find({ cancel, ...task }: StabilityTask): StabilityFindings | null {
  const input = { ...task, values: unpackValues(task.values) }
  const isCancelled = (): boolean => Atomics.load(cancel, 0) === 1
  const draws = stability(input)
  let step = draws.next()
  while (step.done !== true) {
    tell({ kind: 'progress', ...step.value })
    if (isCancelled()) return null
    step = draws.next()
  }
  return {
    stability: step.value,
    topChanges: topChanges(input),
    swaps: swaps(input).slice(0, MOST_SWAPS),
  }
}
