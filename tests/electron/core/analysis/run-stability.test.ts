import { beforeAll, expect, test } from 'vitest'
import { failureOf, type SmallCore } from '../small-core.ts'
import { analysedCore, FIRMS } from './register.ts'

let core: SmallCore
beforeAll(async () => {
  core = await analysedCore()
})
const lens = 'succession'

test('ranks have intervals that hold them, in the order of the list, with progress by the draw', async () => {
  const report = await core.call('stability.run', { lens, job: 'one', draws: 50 })
  const page = await core.call('ranking.page', { lens, offset: 0, limit: 20 })
  expect(report.firms.map(({ id, rank }) => [id, rank])).toEqual(
    page.candidates.map(({ id, rank }) => [id, rank]),
  )
  for (const { low, median, high } of report.firms) {
    expect(low).toBeLessThanOrEqual(median)
    expect(median).toBeLessThanOrEqual(high)
    expect(high).toBeLessThanOrEqual(FIRMS)
  }
  const heard = core.events.filter(({ job }) => job === 'one')
  expect(heard.at(-1)).toMatchObject({ phase: 'scoring', unit: 'draws', done: 50, total: 50 })
})

test('the same seed gives the same answer', async () => {
  const ask = { lens, job: 'two', draws: 30, seed: 7 } as const
  expect(await core.call('stability.run', ask)).toEqual(await core.call('stability.run', ask))
})

test('a weight that would change the top does so just beyond, the others keeping their proportions', async () => {
  const { topChanges, weights, top } = await core.call('stability.run', { lens, job: 'three', draws: 20 })
  const [change] = topChanges
  if (change === undefined) throw new Error('nothing changes the top')
  const beyond = change.to + Math.sign(change.to - change.from) * 1e-6
  const scale = (1 - beyond) / (1 - change.from)
  const moved = Object.fromEntries(
    weights.map(({ id, weight }) => [id, id === change.criterion ? beyond : weight * scale]),
  )
  const { entering, leaving } = await core.call('model.preview', { lens, weights: moved, top })
  expect(entering.map(({ id }) => id)).toEqual([change.enters.id])
  expect(leaving.map(({ id }) => id)).toEqual([change.leaves.id])
})

test('a run that is cancelled ends so, and the core goes on answering meanwhile', async () => {
  const run = core.call('stability.run', { lens, job: 'four', draws: 10_000 })
  const page = await core.call('ranking.page', { lens, offset: 0, limit: 1 })
  expect(page.candidates).toHaveLength(1)
  await core.call('stability.cancel', { job: 'four' })
  expect(await failureOf(run)).toBe('cancelled')
})

test('a firm that is not there has no interval', async () => {
  const ask = core.call('stability.run', { lens, job: 'five', firms: ['nobody'] })
  expect(await failureOf(ask)).toBe('firm-unknown')
})
