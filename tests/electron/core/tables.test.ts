import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore, smallCore } from './small-core.ts'
import { tempFolder } from './temp-folder.ts'

const REGISTER = `registry_id,name,legal_form,country,founded,employees,status
001,Oficina Um Lda,Lda,PT,1991-04-02,4,Active
002,Oficina Dois Lda,Lda,PT,1991-04-02,9,Active
`
const root = tempFolder()
let cores = 0
let core: SmallCore
const standing = async (id: string) => (await core.call('firm.explain', { id, lens: 'succession' })).standing

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('register.csv', REGISTER))
})

describe('the tables by country', () => {
  it('are the program’s until somebody keeps one, which then shuts the gate', async () => {
    expect((await core.call('table.get', { table: 'legal-minimum' })).origin).toBe('usual')
    expect((await standing('001')).kind).toBe('ranked')
    const rows = [{ country: 'PT', members: 5, source: 'A law', date: '2026-11', note: 'Looked up' }]
    const kept = await core.call('table.keep', { table: 'legal-minimum', rows, note: 'Portugal' })
    expect(kept).toMatchObject({ origin: 'own', rows, history: [{ rows: 1, note: 'Portugal' }] })
    expect(await standing('001')).toMatchObject({ kind: 'excluded', reason: 'below-legal-minimum' })
    expect((await standing('002')).kind).toBe('ranked')
    const { statement } = await core.call('sql.statement', { lens: 'succession', dialect: 'sqlite' })
    expect(statement).toContain("'PT'")
  })

  it('go back to the program’s, and to each step before', async () => {
    const rows = [{ name: 'A fund', offers: 'Loans', source: 'Its page', country: 'PT' }]
    const first = await core.call('table.keep', { table: 'finance', rows })
    await core.call('table.keep', { table: 'finance', rows: null })
    expect(await core.call('table.get', { table: 'finance' })).toMatchObject({ origin: 'usual', rows: [] })
    const again = await core.call('table.restore', { kept: first.history[0]?.id ?? 0 })
    expect(again).toMatchObject({ table: 'finance', origin: 'own', rows: [{ name: 'A fund', lens: null }] })
    expect(await failureOf(core.call('table.restore', { kept: 99 }))).toBe('table-unknown')
  })

  it('are refused with the row and the entry at fault, and nothing changes', async () => {
    const rows = [{ country: 'PT', right: 'pre-emption', when: 'sale', days: null, source: '' }]
    const failure = await core.send('table.keep', { table: 'legal-routes', rows })
    expect(failure).toMatchObject({
      ok: false,
      error: { code: 'entry-not-usable', message: expect.stringContaining('legalRoutes[0].source') },
    })
    expect((await core.call('table.get', { table: 'legal-routes' })).origin).toBe('usual')
  })
})
