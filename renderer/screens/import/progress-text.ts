import type { ProgressEvent } from '../../../shared/contract/events.ts'
import type { Words } from '../../../shared/words/words.ts'
import { bytesText } from './bytes-text.ts'
import { secondsLeft, shareDone } from './time-left.ts'

interface ProgressAt {
  readonly progress: ProgressEvent | null
  readonly elapsedSeconds: number
  readonly words: Words
}

/** "120,000 rows · 31 of 120 MB · about 40 seconds left"; empty before the first news. */
export function progressText({ progress, elapsedSeconds, words }: ProgressAt): string {
  if (progress === null) return ''
  const { say, number } = words
  const rows = say('import.dry-rows-read', { count: progress.rows, rows: number(progress.rows) })
  const left = secondsLeft(shareDone(progress), elapsedSeconds)
  return [
    rows,
    bytesPart(progress, words),
    left === null ? null : say('import.dry-left', { time: timeText(left, words) }),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}

function bytesPart({ unit, done, total }: ProgressEvent, { say, language }: Words): string | null {
  if (unit !== 'bytes' || total === null) return null
  return say('import.dry-bytes', { done: bytesText(done, language), total: bytesText(total, language) })
}

/** Seconds up to a minute and a half, then whole minutes. */
const timeText = (seconds: number, { say }: Words): string =>
  seconds < 90
    ? say('import.seconds', { count: Math.max(1, seconds) })
    : say('import.minutes', { count: Math.round(seconds / 60) })

/** Changes when there is something new to say aloud: another phase, another tenth, or another 50,000 rows. */
export function milestone(progress: ProgressEvent | null): string {
  if (progress === null) return 'start'
  const share = shareDone(progress)
  const step = share === null ? Math.floor(progress.rows / 50_000) : Math.floor(share * 10)
  return `${progress.phase} ${step}`
}
