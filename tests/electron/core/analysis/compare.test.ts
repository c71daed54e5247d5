import { beforeAll, expect, test } from 'vitest'
import { failureOf, type SmallCore } from '../small-core.ts'
import { analysedCore } from './register.ts'

let core: SmallCore
beforeAll(async () => {
  core = await analysedCore()
})
const lens = 'succession'
const top = async (limit: number) => (await core.call('ranking.page', { lens, offset: 0, limit })).candidates

test('three firms stand beside the first, line by line to the difference of their scores', async () => {
  const [a, b, c] = await top(3)
  const ids = [a?.id ?? '', b?.id ?? '', c?.id ?? '']
  const { firms, against } = await core.call('firm.compare', { lens, ids })
  expect(firms).toEqual([a, b, c])
  for (const { lines, difference } of against) {
    const sum = lines.reduce((total, line) => total + line.difference, 0)
    expect(sum).toBeCloseTo(difference, 9)
  }
})

test('two firms change places at the weight that is named', async () => {
  const [a, b] = await top(2)
  const { against } = await core.call('firm.compare', { lens, ids: [a?.id ?? '', b?.id ?? ''] })
  const move = against[0]?.swaps[0]
  if (move === undefined) throw new Error('they never change places')
  const { criteria } = await core.call('ranking.page', { lens, offset: 0, limit: 1 })
  const beyond = move.to + Math.sign(move.to - move.from) * 1e-6
  const scale = (1 - beyond) / (1 - move.from)
  const weights = Object.fromEntries(
    criteria.map(({ id, weight }) => [id, id === move.criterion ? beyond : weight * scale]),
  )
  const [first, second] = await Promise.all(
    [a, b].map((firm) => core.call('firm.explain', { id: firm?.id ?? '', lens, weights })),
  )
  expect(second?.calculation.rank).toBeLessThan(first?.calculation.rank ?? 0)
})

test('what is unknown of a firm says whether it can reach the top', async () => {
  const candidates = await top(40)
  const firm = candidates.find(({ id }) => Number(id) % 7 === 0 && id !== '007')
  const reach = await core.call('firm.reach', { lens, id: firm?.id ?? '', top: 5 })
  expect(reach.wanted).toBe(candidates[4]?.score)
  expect(reach.missing).toBeCloseTo((candidates[4]?.score ?? 0) - (firm?.score ?? 0), 9)
  expect(reach.answers.map(({ indicator }) => indicator)).toContain('owner-age')
})

test('one firm is not compared with itself alone, nor with nobody', async () => {
  expect(await failureOf(core.call('firm.compare', { lens, ids: ['001'] }))).toBe('input-not-valid')
  expect(await failureOf(core.call('firm.compare', { lens, ids: ['001', 'x'] }))).toBe('firm-unknown')
})
