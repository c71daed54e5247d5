import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'
const register = (rows: readonly string[]): string => `${HEADER}${rows.join('\n')}\n`
const AT = { lens: 'succession', offset: 0, limit: 50 } as const

let core: SmallCore
beforeAll(async () => {
  core = smallCore(tempFolder())
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await importAs('chamber', [
    '001,Talleres Aro SL,SL,25.62,1991-04-02,24,1957,Ribera,Active',
    '002,Panadería Luz SL,SL,10.71,1988-01-15,19,1960,Ribera,Active',
  ])
  await importAs('tax: 2026', [
    '001,Talleres Aro SL,SL,25.62,1991-04-02,22,1957,Ribera,Active',
    '003,Imprenta Zanón SL,SL,18.12,1979-09-30,60,1952,Valle,Active',
  ])
})

async function importAs(source: string, rows: readonly string[]): Promise<void> {
  const files = [core.file(`${source.slice(0, 3)}.csv`, register(rows))]
  const { staged } = await core.call('import.stage', { files, job: source, source, asOf: '2026-10-31' })
  await core.call('import.keep', { staged })
}

const candidates = async () => (await core.call('ranking.page', AT)).candidates

describe('an id that several registers use', () => {
  it('stands with its register, so that every row of the list leads to its own firm', async () => {
    const rows = await candidates()
    expect(rows.map(({ id }) => id).sort()).toEqual(['002', '003', 'chamber:001', 'tax: 2026:001'])
    for (const { id, employees } of rows) {
      const dossier = await core.call('firm.explain', { id, lens: 'succession' })
      expect([dossier.firm.id, dossier.firm.employees]).toEqual([id, employees])
    }
  })

  it('is passed on by what stands beside a firm: the next one, firms picked, notes', async () => {
    const ids = (await candidates()).map(({ id }) => id)
    const [first = '', second] = ids
    const { neighbours } = await core.call('firm.explain', { id: first, lens: 'succession' })
    expect(neighbours.next).toBe(second)
    const picked = await core.call('ranking.page', { ...AT, filter: { firm: ['tax: 2026:001', '002'] } })
    expect(picked.candidates.map(({ id }) => id).sort()).toEqual(['002', 'tax: 2026:001'])
    await core.call('note.add', { firm: 'tax: 2026:001', text: 'called' })
    expect(await core.call('note.list', { firm: 'chamber:001' })).toEqual([])
  })

  it('comes back with a list that was let out', async () => {
    const file = join(core.folder, 'list.json')
    await core.call('ranking.export', { lens: 'succession', format: 'json', file })
    const { candidates: rows } = JSON.parse(readFileSync(file, 'utf8')) as { candidates: { id: string }[] }
    expect(rows.map(({ id }) => id)).toEqual((await candidates()).map(({ id }) => id))
    expect((await core.call('export.read', { file })).missing).toEqual([])
  })

  it('stands beside what became of the firm, so that nothing is forgotten of the other one', async () => {
    await core.call('outcome.record', { firm: 'chamber:001', outcome: 'converted', date: '2026-01' })
    const table = core.file('outcomes.csv', 'id,outcome,date\ntax: 2026:001,closed,2026-02\n')
    expect(await core.call('outcome.import', { file: table })).toMatchObject({ added: 1, problems: [] })
    const ids = async () => (await core.call('outcome.list', {})).map(({ id }) => id)
    expect(await ids()).toEqual(['tax: 2026:001', 'chamber:001'])
    expect(await failureOf(core.call('outcome.remove', { firm: '001' }))).toBe('firm-ambiguous')
    await core.call('outcome.remove', { firm: 'chamber:001' })
    expect(await ids()).toEqual(['tax: 2026:001'])
  })

  it('keeps the firm out that asked not to be scored, also after it was edited, and not the other one', async () => {
    const other = [
      '002,Carpintería Olmo SL,SL,16.23,1991-04-02,22,1957,Valle,Active',
      '003,Imprenta Zanón SL,SL,18.12,1979-09-30,60,1952,Valle,Active',
    ]
    await importAs('tax: 2026', other)
    await core.call('suppression.add', { firm: 'chamber:002', reason: 'asked', scoring: true })
    const ids = async () => (await candidates()).map(({ id }) => id).sort()
    expect(await ids()).toEqual(['001', '003', 'tax: 2026:002'])
    await core.call('firm.edit', { id: 'chamber:002', field: 'employees', value: '30', reason: 'Pay slips' })
    expect(await ids()).toEqual(['001', '003', 'tax: 2026:002'])
  })

  it('is told of where the import of one register is undone and what was typed of its firm stays', async () => {
    const before = core.file(
      'before.csv',
      register(['001,Talleres Aro SL,SL,25.62,1991-04-02,22,1957,Ribera,Active']),
    )
    const after = core.file(
      'after.csv',
      register(['001,Talleres Aro SL,SL,25.62,1991-04-02,21,1957,Ribera,Active']),
    )
    const stageAs = async (file: string) => {
      const request = { files: [file], job: file, source: 'levy', asOf: '2026-10-31' }
      const { staged } = await core.call('import.stage', request)
      return core.call('import.keep', { staged })
    }
    await stageAs(before)
    await core.call('firm.edit', { id: 'levy:001', field: 'employees', value: '30', reason: 'Pay slips' })
    const { rows } = await core.call('import.undo', { import: (await stageAs(after)).id })
    expect(rows).toMatchObject({ reversed: 0, kept: [{ id: 'levy:001', fields: ['employees'] }], failed: [] })
  })

  it('lends no contact to the other firm', async () => {
    const { id: contact } = await core.call('contact.add', {
      firm: 'chamber:001',
      name: 'Eva Sol',
      role: 'director',
    })
    const write = (firm: string) =>
      core.call('document.render', {
        ...{ firm, contact, template: 'owner-letter', lens: 'succession', language: 'en' },
      })
    expect((await write('chamber:001')).markdown).toContain('Eva Sol')
    expect(await failureOf(write('levy:001'))).toBe('contact-unknown')
  })
})
