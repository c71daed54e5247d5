import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Model } from '../../../../shared/scoring/model.ts'
import { SUCCESSION } from '../../../../shared/scoring/models/succession.ts'
import { analysedCore } from '../analysis/register.ts'
import { failureOf, type SmallCore } from '../small-core.ts'

let core: SmallCore
beforeEach(async () => {
  core = await analysedCore()
})

const lens = 'succession'
const firstOf = async () => core.call('ranking.page', { lens, offset: 0, limit: 10 })

/** The model with all weight on one criterion. */
const allOn = (model: Model, wanted: string): Model => ({
  ...model,
  criteria: model.criteria.map((criterion) => ({ ...criterion, weight: criterion.id === wanted ? 1 : 0 })),
})

test('the usual model ranks until somebody keeps one, then that one ranks everywhere', async () => {
  const before = await core.call('model.get', { lens })
  expect(before).toMatchObject({ origin: 'usual', kept: null, model: { id: 'succession' } })
  const kept = await core.call('model.keep', {
    lens,
    model: allOn(before.model, 'workforce'),
    note: 'jobs first',
  })
  expect(kept).toMatchObject({ origin: 'own', kept: { note: 'jobs first' } })
  const page = await firstOf()
  expect(page.model).toEqual({ id: 'succession', version: kept.model.version })
  expect(page.criteria.find(({ id }) => id === 'workforce')).toMatchObject({ weight: 1, usual: 1 })
  const sql = await core.call('sql.statement', { lens, dialect: 'sqlite' })
  expect(sql.model).toEqual(page.model)
})

test('a changed model of a known version gets a version of its own and says what it began as', async () => {
  const first = await core.call('model.keep', { lens, model: allOn(SUCCESSION, 'workforce') })
  const second = await core.call('model.keep', { lens, model: allOn(SUCCESSION, 'sector') })
  expect([first.model.version, second.model.version]).toEqual(['1-1', '1-2'])
  expect(second.model.basedOn).toEqual({ id: 'succession', version: '1' })
  const again = await core.call('model.keep', { lens, model: allOn(SUCCESSION, 'workforce') })
  expect(again.model.version).toBe('1-1')
  const plain = await core.call('model.keep', { lens, model: SUCCESSION })
  expect(plain.model.version).toBe('1')
})

test('every model that was kept can be brought back, and the reset as well', async () => {
  const first = await core.call('model.keep', { lens, model: allOn(SUCCESSION, 'workforce') })
  const ranked = await firstOf()
  await core.call('model.reset', { lens, note: 'back' })
  expect(await core.call('model.get', { lens })).toMatchObject({ origin: 'usual', model: { version: '1' } })
  const history = await core.call('model.history', { lens })
  expect(history.map(({ model }) => model?.version ?? null)).toEqual([null, '1-1'])
  const restored = await core.call('model.restore', { kept: first.kept?.id ?? 0 })
  expect(restored.model).toEqual(first.model)
  expect((await firstOf()).candidates).toEqual(ranked.candidates)
  expect(await failureOf(core.call('model.restore', { kept: 99 }))).toBe('model-unknown')
})

test('a model outlives the program', async () => {
  await core.call('model.keep', { lens, model: allOn(SUCCESSION, 'need') })
  await core.call('workspace.open', { file: join(core.folder, 'district.relevo') })
  expect((await firstOf()).model.version).toBe('1-1')
})

test('a preview says who comes and goes and leaves the list as it is', async () => {
  const before = await firstOf()
  const preview = await core.call('model.preview', { lens, model: allOn(SUCCESSION, 'need'), top: 10 })
  expect(preview.before.map(({ id }) => id)).toEqual(before.candidates.map(({ id }) => id))
  const entering = preview.after.filter(({ id }) => !preview.before.some((firm) => firm.id === id))
  expect(preview.entering.map(({ id }) => id)).toEqual(entering.map(({ id }) => id))
  expect(preview.entering.length).toBe(preview.leaving.length)
  expect((await firstOf()).candidates).toEqual(before.candidates)
  await core.call('model.keep', { lens, model: allOn(SUCCESSION, 'need') })
  const kept = await firstOf()
  expect(kept.candidates.map(({ id, score }) => [id, score])).toEqual(
    preview.after.map(({ id, score }) => [id, score]),
  )
})

test('a preview of weights alone is the list that these weights give', async () => {
  const weights = { workforce: 1, succession: 0, viability: 0, sector: 0, need: 0 }
  const { after } = await core.call('model.preview', { lens, weights })
  const page = await core.call('ranking.page', { lens, weights, offset: 0, limit: 10 })
  expect(after.map(({ id }) => id)).toEqual(page.candidates.map(({ id }) => id))
})

test('text that is no model is answered with the entry at fault', async () => {
  const check = (value: unknown) => core.call('model.check', { text: JSON.stringify(value), lens })
  const unfinished = await core.call('model.check', { text: '{' })
  expect(unfinished).toMatchObject({ code: 'json-unfinished', key: null })
  const wrong = await core.call('model.check', { text: '{\n  "criteria": [NaN]\n}' })
  expect(wrong).toMatchObject({
    code: 'not-json',
    message: expect.stringContaining('line 2, column 16, “NaN”'),
  })
  const [first, ...rest] = SUCCESSION.criteria
  const criteria = [{ ...first, weight: -0.35 }, ...rest]
  expect(await check({ ...SUCCESSION, criteria })).toMatchObject({
    kind: 'fault',
    code: 'out-of-range',
    key: 'criteria[0].weight',
  })
  expect(await check({ ...SUCCESSION, lens: 'recovery' })).toMatchObject({ kind: 'fault' })
  expect(await check(SUCCESSION)).toEqual({ kind: 'model', model: SUCCESSION })
  expect(await failureOf(core.call('model.keep', { lens, model: { ...SUCCESSION, criteria } }))).toBe(
    'entry-not-usable',
  )
  expect(await core.call('model.history', { lens })).toEqual([])
})

test('a model goes to a file and comes back, and the difference is named', async () => {
  const kept = await core.call('model.keep', { lens, model: allOn(SUCCESSION, 'workforce') })
  const file = join(core.folder, 'model.json')
  await core.call('model.export', { lens, file })
  expect(JSON.parse(readFileSync(file, 'utf8')).format).toBe(1)
  expect(await core.call('model.import', { lens, file })).toEqual(kept.model)
  expect(await failureOf(core.call('model.import', { lens: 'recovery', file }))).toBe('model-not-usable')
  const { differences } = await core.call('model.compare', {
    lens,
    before: { kind: 'shipped', id: 'succession' },
    after: { kind: 'in-force' },
  })
  expect(differences).toContainEqual({ path: ['criteria', 'workforce', 'weight'], before: 0.21, after: 1 })
})

test('weights come from several judges, and from an order', async () => {
  const criteria = ['a', 'b', 'c']
  const one = [
    ['a', 'b', 2],
    ['a', 'c', 6],
    ['b', 'c', 3],
  ] as const
  const report = await core.call('weights.fromComparisons', { criteria, judges: [one, one] })
  expect(report.together.weights['a']).toBeCloseTo(0.6, 9)
  expect(report.disagreement).toBeCloseTo(0, 9)
  const apart = { criteria, judges: [[['a', 'b', 2] as const]] }
  expect(await failureOf(core.call('weights.fromComparisons', apart))).toBe('entry-not-usable')
  const zero = { criteria, judges: [[['a', 'b', 0] as const, ['b', 'c', 1] as const]] }
  expect(await failureOf(core.call('weights.fromComparisons', zero))).toBe('entry-not-usable')
  const { weights } = await core.call('weights.rankOrder', { order: ['a', ['b', 'c']], method: 'centroid' })
  expect(weights['a']).toBeCloseTo(11 / 18, 9)
})
