import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'
const OCTOBER = `${HEADER}001,Talleres Aro SL,SL,25.62,1991-04-02,24,1958,Ribera,Active
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Ribera,Active
003,Imprenta Sol SL,SL,18.12,1979-09-30,17,1990,Valle,Active
005,Fundición Norte SL,SL,24.51,1985-01-01,30,1955,Valle,Active
`
const NOVEMBER = `${HEADER}001,Talleres Aro SL,SL,25.62,1991-04-02,21,1958,Ribera,Active
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Ribera,Active
004,Muebles Río SL,SL,31.09,1985-05-05,30,1951,Valle,Active
005,Fundición Norte SL,SL,24.51,1985-01-01,30,1955,Valle,Liquidation
`

const root = tempFolder()
let cores = 0
let core: SmallCore
const october = () => core.importFile(core.file('october.csv', OCTOBER))
const november = () => core.importFile(core.file('november.csv', NOVEMBER))
const firm = async (id: string) => (await core.call('firm.explain', { id, lens: 'succession' })).firm

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
})

describe('what changed', () => {
  it('is nothing while there is one import only', async () => {
    await october()
    const found = await core.call('changes.since', {})
    expect(found.compared).toEqual([])
    expect(found.counts).toEqual({ new: 0, changed: 0, gone: 0, distressed: 0, window: 0, qualifying: 0 })
  })

  it('names new, changed, gone and newly distressed firms, and of the changed what from and to', async () => {
    const first = await october()
    const second = await november()
    const found = await core.call('changes.since', {})
    expect(found.compared).toEqual([
      {
        source: 'generic',
        from: { import: first.staged, asOf: '2026-10-31' },
        to: { import: second.staged, asOf: '2026-10-31' },
      },
    ])
    expect(found.counts).toMatchObject({ new: 1, changed: 2, gone: 1, distressed: 1 })
    expect(found.new.map(({ id }) => id)).toEqual(['004'])
    expect(found.gone).toEqual([{ source: 'generic', id: '003', name: 'Imprenta Sol SL' }])
    expect(found.changed.find(({ id }) => id === '001')?.fields).toEqual([
      { field: 'employees', from: { low: 24, high: 24 }, to: { low: 21, high: 21 } },
    ])
    // 75 and new. The others are as old as they were: 001 was in the window before.
    expect(found.window.map(({ id, from }) => [id, from])).toEqual([['004', null]])
    expect(found.distressed).toEqual([
      {
        source: 'generic',
        id: '005',
        name: 'Fundición Norte SL',
        from: 'active',
        to: 'administration-or-liquidation',
      },
    ])
  })

  it('names the firms that newly came to tier A or B, with where they stood before', async () => {
    await core.importFile(
      core.file('october.csv', OCTOBER.replace('1990,Valle,Active', '1990,Valle,Liquidation')),
    )
    await core.importFile(core.file('november.csv', OCTOBER.replace('1990,Valle', '1953,Valle')))
    const { qualifying } = await core.call('changes.since', {})
    expect(qualifying).toMatchObject([
      { id: '003', from: { rank: 0, tier: null, gate: 'in-insolvency' }, to: { gate: null } },
    ])
    expect(['A', 'B']).toContain(qualifying[0]?.to.tier)
  })

  it('tells that a firm has another owner where the row is the same, and no name', async () => {
    const named = (owner: string) =>
      OCTOBER.replace('status\n', 'status,owner_name\n').replaceAll('Active\n', `Active,${owner}\n`)
    await core.importFile(core.file('october.csv', named('Ana Ruiz')))
    const { report } = await core.importFile(core.file('same.csv', named('RUIZ, Ana María')))
    expect(report).toMatchObject({ changed: 0, same: 4 })
    const next = named('Ana Ruiz').replace('Valle,Active,Ana Ruiz', 'Valle,Active,Leo Gil')
    const { report: again } = await core.importFile(core.file('november.csv', next))
    expect(again).toMatchObject({ changed: 1, same: 3 })
    const { changed } = await core.call('changes.since', {})
    const fields = [{ field: 'ownerName', from: null, to: null }]
    expect(changed).toEqual([{ source: 'generic', id: '003', name: 'Imprenta Sol SL', fields }])
    expect((await core.call('firm.history', { id: '003' }))[0]).toMatchObject({ event: 'changed', fields })
  })

  it('is counted from any import that is asked for', async () => {
    const first = await october()
    await november()
    await core.importFile(core.file('december.csv', NOVEMBER))
    expect((await core.call('changes.since', {})).counts).toMatchObject({ new: 0, changed: 0, gone: 0 })
    expect((await core.call('changes.since', { since: first.staged })).counts).toMatchObject({
      new: 1,
      gone: 1,
    })
    expect(await failureOf(core.call('changes.since', { since: 99 }))).toBe('import-unknown')
  })
})

describe('the history of a firm', () => {
  it('tells when it came and what each import changed, the newest first', async () => {
    const first = await october()
    const second = await november()
    await core.importFile(core.file('december.csv', NOVEMBER))
    expect(await core.call('firm.history', { id: '001' })).toMatchObject([
      { import: second.staged, event: 'changed', fields: [{ field: 'employees' }] },
      { import: first.staged, event: 'new', fields: [] },
    ])
  })
})

describe('an edit', () => {
  it('counts before the register, in the firm and in the ranking, and stands beside the register’s value', async () => {
    await october()
    const edit = await core.call('firm.edit', {
      id: '003',
      field: 'ownerBirthYear',
      value: '1952',
      reason: 'Told by the owner',
    })
    expect(edit).toMatchObject({ field: 'ownerBirthYear', value: '1952', registerValue: '1990' })
    expect((await firm('003')).ownerBirthYear).toBe(1952)
    const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 9 })
    expect(page.candidates.find(({ id }) => id === '003')?.ownerAge).toEqual({ low: 74, high: 74 })
  })

  it('survives the next extract, field by field, and goes when it is taken back', async () => {
    await october()
    const edit = await core.call('firm.edit', { id: '001', field: 'employees', value: '40', reason: 'Visit' })
    await core.importFile(
      core.file('november.csv', NOVEMBER.replace('Talleres Aro SL', 'Talleres Aro y Cía SL')),
    )
    expect(await firm('001')).toMatchObject({
      name: 'Talleres Aro y Cía SL',
      employees: { low: 40, high: 40 },
    })
    expect(await core.call('firm.edits', { id: '001' })).toMatchObject([{ value: '40', registerValue: '21' }])
    await core.call('firm.unedit', { edit: edit.id })
    expect((await firm('001')).employees).toEqual({ low: 21, high: 21 })
    expect(await core.call('firm.edits', { id: '001' })).toEqual([])
  })

  it('brings what hangs together with it: a status its kind, a code its division', async () => {
    await october()
    await core.call('firm.edit', { id: '001', field: 'status', value: 'Liquidation', reason: '' })
    await core.call('firm.edit', { id: '001', field: 'sectorCode', value: '31.09', reason: '' })
    expect(await firm('001')).toMatchObject({
      statusKind: 'administration-or-liquidation',
      sectorCode: '31.09',
      nace: '31.09',
    })
  })

  it('says of a company named like a cooperative whether it is one, until it is taken back', async () => {
    const named = OCTOBER.replace('Talleres Aro SL', 'Cooperativa Aro SL')
    await core.importFile(core.file('october.csv', named))
    const flags = async () => {
      const { calculation, standing } = await core.call('firm.explain', { id: '001', lens: 'succession' })
      return { isAsked: calculation.flags.includes('check-cooperative'), kind: standing.kind }
    }
    const answer = (value: string) =>
      core.call('firm.edit', { id: '001', field: 'cooperative', value, reason: 'Looked up' })
    expect(await flags()).toEqual({ isAsked: true, kind: 'ranked' })
    const { id } = await answer('Sí')
    expect(await flags()).toEqual({ isAsked: false, kind: 'excluded' })
    await core.call('firm.unedit', { edit: id })
    await answer('no')
    expect(await flags()).toEqual({ isAsked: false, kind: 'ranked' })
    expect(await firm('001')).toMatchObject({ legalKind: 'company', legalForm: 'SL' })
    await core.importFile(core.file('november.csv', named))
    expect(await flags()).toEqual({ isAsked: false, kind: 'ranked' })
  })

  it('is refused with a reason where the value is none', async () => {
    await october()
    const asking = core.call('firm.edit', { id: '001', field: 'employees', value: 'many', reason: '' })
    expect(await failureOf(asking)).toBe('edit-not-usable')
    expect(await failureOf(core.call('firm.unedit', { edit: 7 }))).toBe('edit-unknown')
  })
})

describe('undoing an import', () => {
  it('answers what was reversed, what was kept because somebody corrected it, and what could not be and why', async () => {
    await october()
    const { staged } = await november()
    await core.call('firm.edit', { id: '001', field: 'employees', value: '40', reason: 'Visit' })
    await core.call('note.add', { firm: '004', text: 'Wants to talk.' })
    const { rows } = await core.call('import.undo', { import: staged })
    expect(rows).toMatchObject({
      reversed: 2,
      kept: [{ id: '001', fields: ['employees'] }],
      failed: [{ id: '004', name: 'Muebles Río SL' }],
    })
    expect((await firm('001')).employees).toEqual({ low: 40, high: 40 })
    expect((await firm('005')).statusKind).toBe('active')
  })
})
