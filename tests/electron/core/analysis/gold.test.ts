import { beforeAll, expect, test } from 'vitest'
import type { GoldLabel } from '../../../../shared/scoring/outcomes/gold-set.ts'
import { failureOf, type SmallCore } from '../small-core.ts'
import { analysedCore } from './register.ts'

let core: SmallCore
beforeAll(async () => {
  core = await analysedCore()
})
const lens = 'succession'

test('thirty firms are drawn from the whole range, the same for the same seed, and without a score', async () => {
  expect(await core.call('gold.get', { lens })).toBeNull()
  const drawn = await core.call('gold.draw', { lens, seed: 5 })
  expect(drawn?.firms).toHaveLength(30)
  expect(JSON.stringify(drawn)).not.toMatch(/"(score|rank|tier|ownerName":")/)
  expect(await core.call('gold.get', { lens })).toEqual(drawn)
  expect((await core.call('gold.draw', { lens, seed: 5 }))?.firms).toEqual(drawn?.firms)
})

test('labels are kept and agree or not with the tiers and the scores', async () => {
  const drawn = await core.call('gold.draw', { lens, seed: 5 })
  const { candidates } = await core.call('ranking.page', { lens, offset: 0, limit: 100 })
  const tierOf = (id: string) => candidates.find((one) => one.id === id)?.tier
  for (const { firm } of drawn?.firms ?? []) {
    const tier = tierOf(firm.id)
    const label: GoldLabel =
      tier === 'A' || tier === 'B' ? 'suitable' : tier === 'C' ? 'unsuitable' : 'unsure'
    await core.call('gold.label', { lens, firm: firm.id, label })
  }
  const report = await core.call('gold.agreement', { lens })
  expect(report).toMatchObject({ labelled: 30, of: 30, gated: 0 })
  expect(report.found?.agreement.observed).toBe(1)
  const first = drawn?.firms[0]?.firm.id ?? ''
  await core.call('gold.label', { lens, firm: first, label: null })
  expect((await core.call('gold.agreement', { lens })).labelled).toBe(29)
})

test('a firm that is not in the set cannot be labelled', async () => {
  const inSet = (await core.call('gold.get', { lens }))?.firms.map(({ firm }) => firm.id) ?? []
  const { candidates } = await core.call('ranking.page', { lens, offset: 0, limit: 100 })
  const other = candidates.find(({ id }) => !inSet.includes(id))?.id ?? ''
  const label = core.call('gold.label', { lens, firm: other, label: 'suitable' })
  expect(await failureOf(label)).toBe('firm-not-in-gold-set')
})
