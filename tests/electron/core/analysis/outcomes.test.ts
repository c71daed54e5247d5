import { beforeEach, expect, test } from 'vitest'
import { failureOf, type SmallCore } from '../small-core.ts'
import { analysedCore, FIRMS, REGISTER } from './register.ts'

let core: SmallCore
beforeEach(async () => {
  core = await analysedCore()
})
const lens = 'succession'
const idOf = (number: number): string => String(number).padStart(3, '0')

/** Old owners (low numbers) were converted, the others are still there. */
const ALL = Array.from(
  { length: FIRMS },
  (_, place) => `${idOf(place + 1)},${place < 20 ? 'converted' : 'still-there'},2027-03-01`,
)

const take = (rows: readonly string[], header = 'id,outcome,date') =>
  core.call('outcome.import', { file: core.file('outcomes.csv', `${header}\n${rows.join('\n')}\n`) })

test('a row is added, replaces what was there, or is refused with its reason', async () => {
  const first = await take([
    '001,converted,2027-01-05',
    '002,Closed,2026',
    '003,lost,2026',
    'x,sold,2026-05',
    '004,sold,2026-13',
  ])
  expect(first).toMatchObject({ read: 5, added: 2, replaced: 0, refused: 3 })
  expect(first.problems.map(({ row, id }) => [row, id])).toEqual([
    [3, '003'],
    [4, 'x'],
    [5, '004'],
  ])
  expect(await take(['001,Vendida,05/01/2027'])).toMatchObject({ replaced: 1, refused: 0 })
  expect(await take(['001,Sold,05.02.2027'])).toMatchObject({ added: 0, replaced: 1 })
  const recorded = await core.call('outcome.list', {})
  expect(recorded.map(({ id, name, outcome, date }) => [id, name, outcome, date])).toEqual([
    ['001', 'Firma 001 SL', 'sold', '2027-02-05'],
    ['002', 'Firma 002 SL', 'closed', '2026'],
  ])
})

test('columns are found in Spanish too, and a file without them is refused', async () => {
  expect(await take(['001,Cerrada,2026-12-01'], 'Identificador,Desenlace,Fecha')).toMatchObject({ read: 1 })
  expect(await failureOf(take(['1,2,3'], 'a,b,c'))).toBe('outcomes-not-usable')
})

test('an outcome can be typed in and taken away', async () => {
  await core.call('outcome.record', { firm: '005', outcome: 'passed-on', date: '2027-01' })
  expect(await core.call('outcome.list', {})).toMatchObject([{ id: '005', outcome: 'passed-on' }])
  await core.call('outcome.remove', { firm: '005' })
  expect(await core.call('outcome.list', {})).toEqual([])
  expect(await failureOf(core.call('outcome.remove', { firm: '005' }))).toBe('outcome-unknown')
})

test('firms are scored as the list had them, and each outcome is accounted for', async () => {
  await take(ALL)
  const report = await core.call('outcome.backtest', { lens })
  expect(report).toMatchObject({ recorded: FIRMS, missing: 0, hindsight: 0 })
  expect(report.used + report.gated + report.missing).toBe(report.recorded)
  const page = await core.call('ranking.page', { lens, offset: 0, limit: 60 })
  expect(report.used).toBe(page.eligible)
  const hits = page.candidates.filter(({ id }) => Number(id) <= 20)
  const misses = page.candidates.filter(({ id }) => Number(id) > 20)
  // By its definition: the share of pairs in which the hit scores higher, ties counting half.
  const wins = hits.flatMap((hit) =>
    misses.map((miss) => (Math.abs(hit.score - miss.score) < 1e-9 ? 0.5 : Number(hit.score > miss.score))),
  )
  const [model] = report.models
  expect(model?.auc?.auc).toBeCloseTo(wins.reduce((sum, one) => sum + one, 0) / wins.length, 9)
  for (const { tier, cases } of model?.tiers ?? [])
    expect(cases).toBe(page.candidates.filter((firm) => firm.tier === tier).length)
})

test('a firm is scored on the data before its outcome, not on what came after', async () => {
  const before = await core.call('firm.explain', { lens, id: '001' })
  const later = REGISTER.replace(/^001,.*$/m, '001,Firma 001 SL,SL,25.62,1970-01-01,3,1999,Valle,Active,5')
  const { staged } = await core.call('import.stage', {
    files: [core.file('later.csv', later)],
    job: 'later',
    asOf: '2027-10-31',
  })
  await core.call('import.keep', { staged })
  await take(['001,converted,2027-03-01'])
  const { tiers } = (await core.call('outcome.backtest', { lens })).models[0] ?? { tiers: [] }
  const tier = tiers.find(({ cases }) => cases === 1)?.tier
  expect(tier).toBe(before.calculation.tier)
  const now = await core.call('firm.explain', { lens, id: '001' })
  expect(now.calculation.tier).not.toBe(tier)
})

test('data younger than the outcome are used, and counted as hindsight', async () => {
  await take(['001,converted,2020', '002,closed,2026-10-31'])
  expect(await core.call('outcome.backtest', { lens })).toMatchObject({ used: 2, hindsight: 2 })
})

test('every version that was kept has a back-test of its own', async () => {
  await take(ALL)
  const { model } = await core.call('model.get', { lens })
  const criteria = model.criteria.map((one) => ({ ...one, weight: one.id === 'workforce' ? 1 : 0 }))
  await core.call('model.keep', { lens, model: { ...model, criteria } })
  await core.call('model.reset', { lens })
  const report = await core.call('outcome.backtest', { lens })
  expect(report.models.map((one) => one.model.version)).toEqual(['1', '1-1'])
})

test('weights are proposed from enough outcomes, and refused below', async () => {
  await take(ALL)
  const few = await core.call('outcome.learn', { lens })
  expect(few.learned).toMatchObject({ kind: 'too-few', needed: 50 })
  const model = (await core.call('about.models', {})).find((one) => one.model.id === 'succession-registry')
  const file = core.file('two.json', JSON.stringify(twoCriteria(model?.model)))
  const { learned } = await core.call('outcome.learn', { lens, model: file, hits: ['converted'] })
  if (learned.kind !== 'proposal') throw new Error('refused')
  expect(learned).toMatchObject({ hits: 20, needed: 20 })
  // The converted have the older owners; that is what the weights are to find.
  const proposed = new Map(learned.weights.map((weight) => [weight.criterion, weight.proposed]))
  expect(proposed.get('succession')).toBeGreaterThan(proposed.get('workforce') ?? 1)
})

/** Succession and workforce alone: what two criteria take is within reach of sixty firms. */
function twoCriteria(model: { readonly criteria: readonly { readonly id: string }[] } | undefined) {
  const criteria = model?.criteria.filter(({ id }) => id !== 'sector').map((one) => ({ ...one, weight: 0.5 }))
  return { ...model, id: 'two', criteria }
}
