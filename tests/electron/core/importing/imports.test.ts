import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'
const MONTH_1 = `${HEADER}001,Talleres Aro SL,SL,25.62,1991-04-02,24,1958,Ribera,Active
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Ribera,Active
003,Imprenta Sol SL,SL,18.12,1979-09-30,17,,Valle,Active
`
const MONTH_2 = `${HEADER}001,Talleres Aro SL,SL,25.62,1991-04-02,21,1958,Ribera,Liquidation
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Ribera,Active
004,Muebles Río SL,SL,31.09,1985-05-05,30,1955,Valle,Active
`

const root = tempFolder()
let cores = 0
let core: SmallCore

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
})

const firms = async (): Promise<number> =>
  (await core.call('ranking.page', { lens: 'recovery', offset: 0, limit: 50 })).firms

describe('an import', () => {
  it('shows nothing until it is kept, and then exactly what was staged', async () => {
    const path = core.file('october.csv', MONTH_1)
    const { staged, report } = await core.call('import.stage', { files: [path], job: 'one' })
    expect(report).toMatchObject({ read: 3, kept: 3, flagged: 0, refused: 0, firms: 3, new: 3, gone: 0 })
    expect(await failureOf(firms())).toBe('nothing-imported')
    await core.call('import.keep', { staged })
    expect(await firms()).toBe(3)
  })

  it('compares the next extract with what is shown of the same source', async () => {
    await core.importFile(core.file('october.csv', MONTH_1))
    const { report } = await core.call('import.stage', {
      files: [core.file('november.csv', MONTH_2)],
      job: 'two',
    })
    expect(report).toMatchObject({ firms: 3, new: 1, changed: 1, same: 1, gone: 1 })
    expect(await firms()).toBe(3)
  })

  it('is undone in one step: the month before is shown again', async () => {
    await core.importFile(core.file('october.csv', MONTH_1))
    const { staged } = await core.importFile(core.file('november.csv', MONTH_2))
    expect(await failureOf(core.call('firm.explain', { id: '003', lens: 'succession' }))).toBe('firm-unknown')
    await core.call('import.undo', { import: staged })
    const dossier = await core.call('firm.explain', { id: '003', lens: 'succession' })
    expect(dossier.firm.name).toBe('Imprenta Sol SL')
    expect(await core.call('import.list', {})).toHaveLength(1)
  })

  it('leaves notes where they are when the next extract comes', async () => {
    await core.importFile(core.file('october.csv', MONTH_1))
    await core.call('note.add', { firm: '001', text: 'Met the owner at the fair.' })
    await core.importFile(core.file('november.csv', MONTH_2))
    const notes = await core.call('note.list', { firm: '001' })
    expect(notes.map((note) => note.text)).toEqual(['Met the owner at the fair.'])
  })

  it('flags a repeated id and lets the last row count', async () => {
    const path = core.file(
      'twice.csv',
      `${MONTH_1}001,Talleres Aro y Cía SL,SL,25.62,1991-04-02,26,1958,Ribera,Active\n`,
    )
    const { staged, report } = await core.call('import.stage', { files: [path], job: 'twice' })
    expect(report).toMatchObject({ read: 4, kept: 3, flagged: 1, refused: 0, firms: 3 })
    expect(report.problems[0]).toMatchObject({
      code: 'duplicate-id-conflict',
      count: 1,
      example: { line: 5 },
    })
    await core.call('import.keep', { staged })
    const { firm } = await core.call('firm.explain', { id: '001', lens: 'succession' })
    expect(firm).toMatchObject({ name: 'Talleres Aro y Cía SL', employees: { low: 26, high: 26 } })
  })

  it('refuses rows of which no firm can be made, and gives them back with their reason', async () => {
    const path = core.file(
      'poor.csv',
      `${MONTH_1},,SL,25.62,1990,5,1960,Ribera,Active\n005,"Never closed,SL\n`,
    )
    const { staged, report } = await core.call('import.stage', { files: [path], job: 'poor' })
    expect(report).toMatchObject({ read: 5, kept: 3, refused: 2 })
    const out = join(core.folder, 'problems.csv')
    expect(await core.call('import.saveProblems', { import: staged, file: out })).toEqual({ rows: 2 })
    const saved = readFileSync(out, 'utf8')
    expect(saved).toContain('poor.csv,5,refused,no-name-or-id')
    expect(saved).toContain('unclosed-quote')
    expect(saved).toContain('Never closed')
  })

  it('is cancelled without a trace', async () => {
    await core.importFile(core.file('october.csv', MONTH_1))
    const rows = Array.from(
      { length: 60_000 },
      (_, n) => `L${n},Firma ${n} SL,SL,25.62,1991,12,1960,Ribera,Active`,
    )
    const path = core.file('long.csv', HEADER + rows.join('\n'))
    const staging = core.call('import.stage', { files: [path], job: 'long' })
    while (!core.events.some((event) => event.job === 'long'))
      await new Promise((resolve) => setTimeout(resolve, 5))
    await core.call('import.cancel', { job: 'long' })
    expect(await failureOf(staging)).toBe('cancelled')
    expect(await firms()).toBe(3)
    expect(await core.call('import.list', {})).toHaveLength(1)
  })

  it('is taken with the mapping that a person saved', async () => {
    const path = core.file('odd.csv', 'col1,col2,col3\nA1,Talleres Aro SL,24\nA2,Imprenta Sol SL,17\n')
    const sniff = await core.call('import.sniff', { file: path, options: { headerLine: 1 } })
    const chosen = (index: number) => ({
      index,
      header: sniff.header[index] ?? '',
      reason: { kind: 'chosen' as const },
    })
    const mapping = {
      ...sniff.mapping,
      fields: { registryId: chosen(0), name: chosen(1), employees: chosen(2) },
      unmapped: [],
    }
    const saved = join(core.folder, 'odd.mapping.json')
    await core.call('import.saveMapping', { file: saved, mapping })
    const read = await core.call('import.readMapping', { file: saved })
    const { report } = await core.call('import.stage', {
      files: [path],
      job: 'odd',
      mapping: read,
      options: { headerLine: 1 },
    })
    expect(report).toMatchObject({ firms: 2, mapping: { name: 'col2', employees: 'col3' } })
  })

  it('finds the columns of a saved mapping by name in a file that has them in another order', async () => {
    const first = core.file('first.csv', 'Empresa,Gente,Clave\nTalleres Aro SL,24,A1\n')
    const { mapping } = await core.call('import.sniff', { file: first })
    const { fields } = mapping
    const chosen = { index: 2, header: 'Clave', reason: { kind: 'chosen' as const } }
    const people = { index: 1, header: 'Gente', reason: { kind: 'chosen' as const } }
    const saved = { ...mapping, fields: { ...fields, registryId: chosen, employees: people } }
    const { report } = await core.call('import.stage', {
      files: [core.file('next.csv', 'Clave,Nota,Gente,Empresa\nA1,x,25,Talleres Aro SL\n')],
      job: 'reordered',
      mapping: saved,
    })
    expect(report).toMatchObject({
      firms: 1,
      flagged: 0,
      mapping: { name: 'Empresa', employees: 'Gente', registryId: 'Clave' },
    })
  })

  it('takes words as a person said they are meant, and no meaning that does not exist', async () => {
    const path = core.file(
      'words.csv',
      'id,nombre,estado\n1,Talleres Aro SL,Zutano\n2,Imprenta Sol SL,Activa\n',
    )
    const { mapping } = await core.call('import.sniff', { file: path })
    const values = { status: { zutano: 'dissolved' as const } }
    const { staged } = await core.call('import.stage', {
      files: [path],
      job: 'words',
      mapping: { ...mapping, values },
    })
    await core.call('import.keep', { staged })
    expect((await core.call('firm.explain', { id: '1', lens: 'succession' })).firm.statusKind).toBe(
      'dissolved',
    )
    const wrong = { ...mapping, values: { sector: { x: 'C25' } } }
    const file = join(core.folder, 'wrong.json')
    expect(await failureOf(core.call('import.saveMapping', { file, mapping: wrong }))).toBe('input-not-valid')
  })

  it('takes the lines of an export that prints a firm over several for one firm each', async () => {
    const fixture = fileURLToPath(
      new URL('../../../../fixtures/registries/orbis/orbis_export.csv', import.meta.url),
    )
    const { staged, report } = await core.call('import.stage', { files: [fixture], job: 'lines' })
    await core.call('import.keep', { staged })
    expect(report).toMatchObject({ read: 8, kept: 8, flagged: 0, refused: 0, firms: 6 })
    const { firm } = await core.call('firm.explain', { id: 'IT90000000011', lens: 'succession' })
    expect(firm).toMatchObject({
      ownerAge: { low: 71, high: 71 },
      employees: { low: 48, high: 48 },
      sites: 1,
    })
  })

  it.each([
    ['file-header-only', 'header.csv', HEADER],
    ['file-no-name-or-id', 'places.csv', 'municipality,employees\nRibera,4\nValle,7\n'],
    ['file-empty', 'empty.csv', ''],
    ['file-line-too-long', 'one-line.csv', 'id,name,1,Aro SL,'.repeat(20_000)],
    ['file-line-too-long', 'open-quote.csv', `id,name\n1,"${'Aro SL '.repeat(50_000)}`],
    ['file-not-table', 'paper.csv', '%PDF-1.4 and so on'],
  ])('that cannot be used ends in %s and writes nothing', async (code, name, content) => {
    const staging = core.call('import.stage', { files: [core.file(name, content)], job: name })
    expect(await failureOf(staging)).toBe(code)
    expect(await core.call('import.list', {})).toEqual([])
  })
})
