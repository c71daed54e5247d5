import { beforeEach, describe, expect, it } from 'vitest'
import { between } from '../../../../renderer/parts/undo/turn.ts'
import {
  forgetDeeds,
  recordDeed,
  turnDeed,
  useUndoStack,
} from '../../../../renderer/parts/undo/undo-stack.ts'

let value: number
const piles = () => {
  const { done, undone } = useUndoStack.getState()
  return [done.map(({ text }) => text), undone.map(({ text }) => text)]
}
/** Sets the value and records the way back, as a screen does. */
const set = (to: number, group?: string): void => {
  const before = value
  const give = (one: number) => async () => {
    value = one
  }
  value = to
  recordDeed({ text: `set ${to}`, turn: between(give(before), give(to)), group })
}
const turn = (from: 'done' | 'undone') => turnDeed(from, () => useUndoStack.getState()[from].at(-1))

beforeEach(() => {
  forgetDeeds()
  value = 0
})

describe('what was done', () => {
  it('is taken back from the latest on, and done again in the order in which it was done', async () => {
    for (const to of [1, 2, 3]) set(to)
    await turn('done')
    await turn('done')
    expect([value, ...piles()]).toEqual([1, ['set 1'], ['set 3', 'set 2']])
    await turn('undone')
    expect([value, ...piles()]).toEqual([2, ['set 1', 'set 2'], ['set 3']])
  })

  it('is taken back step by step where the key is pressed again before the first step is done', async () => {
    for (const to of [1, 2, 3]) set(to)
    await Promise.all([turn('done'), turn('done'), turn('undone')])
    expect([value, ...piles()]).toEqual([2, ['set 1', 'set 2'], ['set 3']])
  })

  it('cannot be done again once something else was done', async () => {
    set(1)
    await turn('done')
    set(5)
    await turn('undone')
    expect([value, ...piles()]).toEqual([5, ['set 5'], []])
  })

  it('in one go is taken back in one go', async () => {
    for (const to of [10, 20, 30]) set(to, 'slider')
    set(31, 'another slider')
    await turn('done')
    expect(value).toBe(30)
    await turn('done')
    expect([value, ...piles()]).toEqual([0, [], ['set 31', 'set 10']])
  })

  it('is forgotten where it cannot be taken back any more, and the step before stays', async () => {
    set(1)
    recordDeed({ text: 'gone', turn: () => Promise.reject(new Error('gone')) })
    await expect(turn('done')).rejects.toThrow('gone')
    expect(piles()).toEqual([['set 1'], []])
  })

  it('is kept for a hundred steps', () => {
    for (let to = 1; to <= 130; to += 1) set(to)
    const [done = []] = piles()
    expect([done.length, done[0], done.at(-1)]).toEqual([100, 'set 31', 'set 130'])
  })
})
