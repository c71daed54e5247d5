import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRest } from '../../../../electron/core/ranking/rest.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('only the last work is done, and only once nothing came for a while', () => {
  const done: string[] = []
  const rest = createRest()
  rest.use(() => done.push('first'))
  vi.advanceTimersByTime(250)
  rest.use(() => done.push('second'))
  vi.advanceTimersByTime(250)
  expect(done).toEqual([])
  vi.advanceTimersByTime(100)
  expect(done).toEqual(['second'])
})

test('what waits when all ends is not done', () => {
  const work = vi.fn()
  const rest = createRest()
  rest.use(work)
  rest.end()
  vi.advanceTimersByTime(10_000)
  expect(work).not.toHaveBeenCalled()
})
