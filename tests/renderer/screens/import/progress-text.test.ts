import { describe, expect, it } from 'vitest'
import { bytesText } from '../../../../renderer/screens/import/bytes-text.ts'
import { milestone, progressText } from '../../../../renderer/screens/import/progress-text.ts'
import { secondsLeft, shareDone } from '../../../../renderer/screens/import/time-left.ts'
import type { ProgressEvent } from '../../../../shared/contract/events.ts'
import { createWords } from '../../../../shared/words/words.ts'

const reading: ProgressEvent = {
  job: 'j1',
  phase: 'reading',
  done: 30_000_000,
  total: 120_000_000,
  unit: 'bytes',
  rows: 170_000,
}

describe('the text of a running import', () => {
  it('says rows, bytes and the time left at the pace so far', () => {
    expect(progressText({ progress: reading, elapsedSeconds: 10, words: createWords('en') })).toBe(
      '170,000 rows · 30 MB of 120 MB · about 30 seconds left',
    )
  })

  it('speaks the language of the session', () => {
    expect(progressText({ progress: reading, elapsedSeconds: 100, words: createWords('es') })).toBe(
      '170.000 filas · 30 MB de 120 MB · quedan unos 5 minutos',
    )
  })

  it('does not guess a time where the whole is unknown', () => {
    const comparing: ProgressEvent = { ...reading, phase: 'comparing', total: null, unit: 'firms' }
    expect(progressText({ progress: comparing, elapsedSeconds: 60, words: createWords('en') })).toBe(
      '170,000 rows',
    )
  })

  it('is empty before the first news', () => {
    expect(progressText({ progress: null, elapsedSeconds: 1, words: createWords('en') })).toBe('')
  })
})

describe('the time left', () => {
  it('is not guessed in the first seconds or from the first fiftieth', () => {
    expect(secondsLeft(0.5, 2)).toBeNull()
    expect(secondsLeft(0.01, 60)).toBeNull()
    expect(secondsLeft(0.25, 30)).toBe(90)
  })

  it('knows no share of an unknown whole, and none above one', () => {
    expect(shareDone({ done: 5, total: null })).toBeNull()
    expect(shareDone({ done: 5, total: 0 })).toBeNull()
    expect(shareDone({ done: 12, total: 10 })).toBe(1)
  })
})

describe('what is said aloud', () => {
  it('changes with each tenth and each phase, not with each batch', () => {
    expect(milestone(reading)).toBe(milestone({ ...reading, done: 31_000_000, rows: 175_000 }))
    expect(milestone(reading)).not.toBe(milestone({ ...reading, done: 37_000_000 }))
    expect(milestone(reading)).not.toBe(milestone({ ...reading, phase: 'indexing' }))
  })
})

describe('sizes', () => {
  it('are told in two or three figures', () => {
    expect([8, 6_300, 12_400, 1_834_223, 54_606_932].map((bytes) => bytesText(bytes, 'en'))).toEqual([
      '8B',
      '6.3 kB',
      '12 kB',
      '1.8 MB',
      '55 MB',
    ])
  })
})
