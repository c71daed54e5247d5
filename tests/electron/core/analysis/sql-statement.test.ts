import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'
import { analysedCore } from './register.ts'

test('the statement gives of a workspace file what the core gives, with a model that was kept', async () => {
  const core = await analysedCore()
  const { model } = await core.call('model.get', { lens: 'succession' })
  const criteria = model.criteria.map((one) => ({
    ...one,
    weight: one.id === 'need' ? 0.6 : one.id === 'workforce' ? 0.4 : 0,
  }))
  await core.call('model.keep', { lens: 'succession', model: { ...model, criteria } })
  const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 60 })
  const { statement, view } = await core.call('sql.statement', { lens: 'succession', dialect: 'sqlite' })
  const db = new Database(join(core.folder, 'district.relevo'), { readonly: true })
  db.exec(view ?? '')
  const rows = db
    .prepare<[], { id: string; score: number; gate: string | null; tier: string }>(statement)
    .all()
  db.close()
  const ranked = rows.filter(({ gate }) => gate === null)
  expect(ranked.map(({ id, tier }) => [id, tier])).toEqual(page.candidates.map(({ id, tier }) => [id, tier]))
  for (const [place, { score }] of ranked.entries())
    expect(score).toBeCloseTo(page.candidates[place]?.score ?? -1, 9)
})

test('without a workspace it is the full model at today, and PostgreSQL gets a table instead of a view', async () => {
  const core = smallCore(tempFolder())
  const said = await core.call('sql.statement', { lens: 'recovery', dialect: 'postgres' })
  expect(said).toMatchObject({ view: null, model: { id: 'recovery' }, asOf: '2026-11-02' })
  expect(said.table).toContain('CREATE TABLE firm_for_scoring')
})
