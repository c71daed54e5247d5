import process from 'node:process'
import { expect, test } from 'vitest'
import { watchInterrupts } from '../../../electron/cli/interrupts.ts'

test('work that an interrupt comes too early for is asked to stop until it does', async () => {
  const before = new Set(process.listeners('SIGINT'))
  const { during } = watchInterrupts()
  const ours = process.listeners('SIGINT').filter((listener) => !before.has(listener))
  const { promise, reject } = defer()
  let asked = 0
  const cancel = () => {
    asked += 1
    // Nobody listened the first time.
    if (asked === 2) reject(new Error('stopped'))
  }
  const work = during(cancel, () => promise)
  for (const listener of ours) Reflect.apply(listener, process, ['SIGINT'])
  await expect(work).rejects.toThrow('stopped')
  expect(asked).toBe(2)
  for (const listener of ours) process.off('SIGINT', listener)
})

function defer() {
  let reject: (error: Error) => void = () => {}
  const promise = new Promise<never>((_, no) => {
    reject = no
  })
  return { promise, reject }
}
