import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'
import { analysedCore, FIRMS } from './register.ts'

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

test('the statement counts what people typed and judged, and what other lists tell of distress', async () => {
  const core = await analysedCore()
  const edit = (
    id: string,
    field: 'employees' | 'ownerBirthYear' | 'founded' | 'sectorCode',
    value: string,
  ) => core.call('firm.edit', { id, field, value, reason: 'Visit' })
  await edit('003', 'employees', '10-19')
  await edit('004', 'ownerBirthYear', '1949')
  await edit('005', 'founded', '1988-05')
  await edit('006', 'employees', '7')
  await edit('006', 'employees', '9')
  await edit('007', 'sectorCode', '10.71')
  const judged = [
    ['008', 'given-viability', 0.9],
    ['009', 'given-need', 0.2],
    ['010', 'plant', 1],
    ['010', 'orders', 0.5],
    ['011', 'wage-arrears', 1],
    ['012', 'hours-cut', 0],
    ['013', 'legal-route', 0.5],
    ['014', 'gate', 1],
    ['015', 'given-governance', 1],
    ['016', 'given-core', 0.4],
  ] as const
  for (const [id, about, value] of judged) await core.call('firm.judge', { id, about, value, reason: 'Seen' })
  const notices =
    'registry_id,name,date,event\n017,Firma 017 SL,2026-09-01,insolvency\n018,Firma 018 SL,2026-09-01,closure\n'
  expect((await core.call('distress.import', { file: core.file('notices.csv', notices) })).applied).toBe(2)
  for (const lens of ['succession', 'recovery'] as const) {
    const { statement, view } = await core.call('sql.statement', { lens, dialect: 'sqlite' })
    const db = new Database(join(core.folder, 'district.relevo'), { readonly: true })
    db.exec(view ?? '')
    const rows = db.prepare<[], Row>(statement).all()
    db.close()
    expect(rows).toHaveLength(FIRMS)
    for (const row of rows) {
      const { calculation, standing } = await core.call('firm.explain', { id: row.id, lens })
      const gate = standing.kind === 'ranked' ? null : standing.reason
      expect([row.id, row.gate, row.tier]).toEqual([row.id, gate, calculation.tier])
      for (const key of ['score', 'low', 'high', 'coverage'] as const)
        expect(row[key], `${row.id} ${lens} ${key}`).toBeCloseTo(calculation[key], 9)
    }
  }
})

interface Row {
  readonly id: string
  readonly score: number
  readonly low: number
  readonly high: number
  readonly coverage: number
  readonly gate: string | null
  readonly tier: string
}
