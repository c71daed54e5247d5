import { beforeAll, expect, test } from 'vitest'
import { failureOf, type SmallCore } from '../small-core.ts'
import { analysedCore } from './register.ts'

let core: SmallCore
beforeAll(async () => {
  core = await analysedCore()
})
const lens = 'succession'

test('the shortlist is held against all eligible firms, in poor places and in durable firms', async () => {
  const page = await core.call('ranking.page', { lens, offset: 0, limit: 60 })
  const report = await core.call('beside.bateman', { lens, top: 12 })
  const isPoor = ({ id }: { readonly id: string }) => Number(id) % 3 === 0
  expect(report).toMatchObject({ shortlisted: 12, eligible: page.eligible })
  expect(report.poorPlaces.shortlist.share).toBeCloseTo(
    page.candidates.slice(0, 12).filter(isPoor).length / 12,
    9,
  )
  expect(report.poorPlaces.eligible.share).toBeCloseTo(
    page.candidates.filter(isPoor).length / page.eligible,
    9,
  )
})

test('net jobs come out as in the worked example of the additionality guide', async () => {
  const answer = await core.call('beside.netJobs', {
    gross: 100,
    reference: 30,
    leakage: 0.1,
    displacement: 0.25,
    substitution: 0.05,
    multiplier: 1.1,
  })
  expect(answer.net).toBeCloseTo(49.37625, 9)
  const wrong = { gross: 1, reference: 0, leakage: 2, displacement: 0, substitution: 0, multiplier: 1 }
  expect(await failureOf(core.call('beside.netJobs', wrong))).toBe('input-not-valid')
})

test('a portfolio keeps to its days and its floor, and says what the floor costs', async () => {
  const jobs = { leakage: 0.1, displacement: 0.25, substitution: 0.05, multiplier: 1.1, remaining: 0.3 }
  const ask = { lens, top: 12, staffDays: 40, daysEach: 10, jobs } as const
  const free = await core.call('beside.portfolio', { ...ask, leastInPoorPlaces: 0 })
  if (free.portfolio.kind !== 'chosen') throw new Error('no choice')
  expect(free.portfolio.choice.ids).toHaveLength(4)
  // All take the same days: the four with most jobs.
  const most = [...free.firms].sort((a, b) => b.netJobs - a.netJobs).slice(0, 4)
  const sum = most.reduce((total, firm) => total + firm.netJobs, 0)
  expect(free.portfolio.choice.netJobs).toBeCloseTo(sum, 9)
  const bound = await core.call('beside.portfolio', { ...ask, leastInPoorPlaces: 3 })
  if (bound.portfolio.kind !== 'chosen') throw new Error('no choice')
  expect(bound.portfolio.choice.inPoorPlaces).toBeGreaterThanOrEqual(3)
  expect(bound.portfolio.tradeOff.netJobs).toBeCloseTo(
    free.portfolio.choice.netJobs - bound.portfolio.choice.netJobs,
    9,
  )
  const tooMuch = await core.call('beside.portfolio', { ...ask, leastInPoorPlaces: 9 })
  expect(tooMuch.portfolio).toEqual({ kind: 'floor-too-high', most: 4 })
})

test('firms that resemble one come nearest first, without itself', async () => {
  const found = await core.call('beside.lookAlikes', { lens, id: '001', most: 5 })
  expect(found).toHaveLength(5)
  expect(found.map(({ id }) => id)).not.toContain('001')
  const distances = found.map(({ distance }) => distance)
  expect(distances).toEqual([...distances].sort((a, b) => a - b))
})

test('hints of trade name firms of the shortlist and public bodies of their places', async () => {
  const { hints, firms, publicBuyers } = await core.call('beside.tradeHints', {
    lens,
    ids: ['002', '005', '007'],
  })
  expect(firms.map(({ id }) => id)).toEqual(['002', '005', '007'])
  expect(publicBuyers.length).toBeGreaterThan(0)
  const known = new Set([...firms, ...publicBuyers].map(({ id }) => id))
  for (const { supplier, buyer } of hints) expect(known.has(supplier) && known.has(buyer)).toBe(true)
})

test('second opinions stand beside the score with their places among all', async () => {
  const { firms, opinions } = await core.call('beside.opinions', { lens, top: 60 })
  expect(opinions).toContainEqual({ id: 'topsis', dependsOnOthers: true })
  const best = firms.reduce((a, b) => (b.topsis.value > a.topsis.value ? b : a))
  expect(best.topsis.rank).toBe(1)
})
