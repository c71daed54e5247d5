import type { ProgressEvent } from '../../../shared/contract/events.ts'

/** Share done, 0–1, or null while the whole is not known. */
export function shareDone(event: Pick<ProgressEvent, 'done' | 'total'>): number | null {
  if (event.total === null || event.total <= 0) return null
  return Math.min(1, Math.max(0, event.done / event.total))
}

/**
 * Seconds left at the pace so far, or null where that would be a guess: before three seconds have passed or a
 * fiftieth is done.
 */
export function secondsLeft(share: number | null, elapsedSeconds: number): number | null {
  if (share === null || share < 0.02 || elapsedSeconds < 3) return null
  return Math.round((elapsedSeconds * (1 - share)) / share)
}
