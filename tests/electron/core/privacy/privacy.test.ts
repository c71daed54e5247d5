import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { copyBefore } from '../../../../electron/core/store/backups.ts'
import { joinWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const PERSON = 'Ramón Zubiri Álava'
const TABLE = `id,name,municipality,employees,owner_name,owner_birth_year,employees_note
1,Talleres Aro SL,Ribera,24,${PERSON},1958,
2,Imprenta Sol SL,Valle,17,Elena Prado,1971,
3,Hornos Valle SL,Valle,9,,,
`

async function workspace() {
  const core = smallCore(tempFolder())
  const path = join(core.folder, 'district.relevo')
  await core.call('workspace.create', { file: path })
  await core.importFile(core.file('firms.csv', TABLE))
  await core.call('note.add', { firm: '1', text: 'Spoke to ZUBIRI ALAVA, Ramon: he is thinking of it' })
  await core.call('note.add', { firm: '2', text: 'Nobody was there' })
  await core.call('firm.edit', { id: '1', field: 'employees', value: '20', reason: `${PERSON} says so` })
  return { core, path }
}

/** Files of a folder, and of those in it, in which these bytes stand. */
const filesWith = (folder: string, text: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.csv') && !entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path).includes(text))

const places = async (core: SmallCore, name: string) =>
  (await core.call('person.find', { name })).map(({ table, firm }) => `${table} ${firm}`).sort()

describe('a person', () => {
  it('is found wherever the name stands, however it is written', async () => {
    const { core } = await workspace()
    expect(await places(core, 'ramon zubiri alava')).toEqual(['edit 1', 'note 1', 'person 1'])
    expect(await places(core, 'Elena Prado')).toEqual(['person 2'])
    expect(await places(core, 'Elena')).toEqual(['person 2'])
    expect(await places(core, 'Nobody Here')).toEqual([])
    await core.call('workspace.close', {})
  })

  it('gets all that is kept, to read and to hand on', async () => {
    const { core } = await workspace()
    const json = join(core.folder, 'person.txt')
    expect(await core.call('person.export', { name: PERSON, format: 'json', file: json })).toEqual({
      places: 3,
    })
    expect(JSON.parse(readFileSync(json, 'utf8')).places).toHaveLength(3)
    const html = join(core.folder, 'person.html')
    await core.call('note.add', { firm: '1', text: `<script>x</script> ${PERSON}` })
    await core.call('person.export', { name: PERSON, format: 'html', file: html })
    expect(readFileSync(html, 'utf8')).toContain('&lt;script&gt;')
    expect(readFileSync(html, 'utf8')).not.toContain('<script')
    await core.call('workspace.close', {})
  })

  it('is gone when erased: from the file, its log and its copies; what is known of the firm stays', async () => {
    const { core, path } = await workspace()
    const other = joinWorkspace(path)
    copyBefore(other, path, { why: 'opened', now: new Date('2026-11-01T08:00:00Z') })
    other.close()
    expect(filesWith(core.folder, 'Zubiri').length).toBeGreaterThan(1)
    expect(await core.call('person.erase', { name: PERSON })).toEqual({
      rows: 3,
      firmsNamed: [],
      copiesRemoved: 1,
    })
    expect(filesWith(core.folder, 'Zubiri')).toEqual([])
    expect(filesWith(core.folder, 'ZUBIRI')).toEqual([])
    expect(await places(core, PERSON)).toEqual([])
    expect((await core.call('note.list', { firm: '1' }))[0]?.text).toBe('Spoke to […]: he is thinking of it')
    const dossier = await core.call('firm.explain', { id: '1', lens: 'succession' })
    expect(JSON.stringify(dossier)).toContain('Talleres Aro SL')
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: true, firms: 3 })
    expect(await places(core, 'Elena Prado')).toEqual(['person 2'])
    await core.call('workspace.close', {})
  })

  it('whose firm bears the name is told of: the register’s name of a firm stays', async () => {
    const core = smallCore(tempFolder())
    await core.call('workspace.create', { file: join(core.folder, 'w.relevo') })
    await core.importFile(core.file('f.csv', `id,name,owner_name\n7,Elena Prado,Elena Prado\n`))
    expect(await core.call('person.erase', { name: 'Elena Prado' })).toMatchObject({
      rows: 1,
      firmsNamed: ['7'],
    })
    await core.call('workspace.close', {})
  })
})

describe('a register that is no longer needed', () => {
  it('is told of when its day has passed, and goes with one call, copies included', async () => {
    const { core, path } = await workspace()
    const [source] = (await core.call('privacy.report', {})).sources
    expect(source).toMatchObject({ firms: 3, keepUntil: null, overdue: false })
    const name = source?.source ?? ''
    const kept = {
      source: name,
      origin: 'Chamber of commerce',
      licence: 'on request',
      keepUntil: '2026-11-01',
    }
    expect(await core.call('privacy.setSource', kept)).toMatchObject({ ...kept, overdue: true })
    const other = joinWorkspace(path)
    copyBefore(other, path, { why: 'opened', now: new Date('2026-11-01T08:00:00Z') })
    other.close()
    await core.call('gold.draw', { lens: 'succession' })
    expect(await core.call('privacy.purgeSource', { source: name })).toEqual({ firms: 3, copiesRemoved: 1 })
    expect(await core.call('gold.get', { lens: 'succession' })).toBeNull()
    for (const text of ['Zubiri', 'Talleres Aro', 'Nobody was there'])
      expect(filesWith(core.folder, text)).toEqual([])
    expect(await failureOf(core.call('privacy.purgeSource', { source: 'none' }))).toBe('source-unknown')
    expect(await core.call('workspace.verify', {})).toMatchObject({ sound: true, firms: 0 })
    await core.call('workspace.close', {})
  })
})

describe('why data of people are kept', () => {
  it('is written down once for a workspace, with who wrote it', async () => {
    const { core } = await workspace()
    await core.call('settings.set', { author: 'Ana Ruiz' })
    expect((await core.call('privacy.report', {})).purpose).toBeNull()
    const purpose = { purpose: 'To offer help with succession', legalBasis: 'Art. 6(1)(e)' }
    expect(await core.call('privacy.setPurpose', purpose)).toMatchObject({ ...purpose, author: 'Ana Ruiz' })
    expect((await core.call('privacy.report', {})).purpose).toMatchObject(purpose)
    await core.call('workspace.close', {})
  })
})

describe('the audit', () => {
  it('says what left the workspace, how many rows of it and with which names, and names nobody', async () => {
    const { core } = await workspace()
    const file = join(core.folder, 'list.csv')
    await core.call('ranking.export', { lens: 'succession', format: 'csv', file, personalData: true })
    const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 1 })
    const letters = { lens: 'succession', template: 'owner-letter', language: 'en', format: 'html' } as const
    const firms = page.candidates.map(({ id }) => id)
    await core.call('letters.save', { ...letters, firms, file: join(core.folder, 'letters.html') })
    await core.call('sheet.left', { sheet: 'list', way: 'print' })
    await core.call('person.erase', { name: PERSON })
    const { audit, auditBroken } = await core.call('privacy.report', {})
    expect(audit.map(({ what }) => what)).toEqual([
      'person.erase',
      'sheet.left',
      'letters.save',
      'ranking.export',
      'import.keep',
    ])
    expect(audit[1]).toMatchObject({ details: { sheet: 'list', way: 'print' } })
    expect(audit[2]).toMatchObject({ details: { template: 'owner-letter', written: 1, suppressed: 0 } })
    expect(audit[3]).toMatchObject({
      details: { format: 'csv', personalData: true },
      at: '2026-11-02T09:30:00.000Z',
    })
    expect(JSON.stringify(audit)).not.toMatch(/Zubiri|Prado/)
    expect(auditBroken).toBeNull()
    await core.call('workspace.close', {})
  })

  it.each([
    ['an entry was changed', `UPDATE audit SET details = '{"rows":1}' WHERE id = 2`, 2],
    ['an entry was taken out', 'DELETE FROM audit WHERE id = 1', 2],
    ['the last one was taken out', 'DELETE FROM audit WHERE id = 2', 2],
  ])('shows where %s', async (_, sql, broken) => {
    const { core, path } = await workspace()
    await core.call('ranking.export', {
      lens: 'succession',
      format: 'csv',
      file: join(core.folder, 'list.csv'),
    })
    await core.call('workspace.close', {})
    const db = new BetterSqlite(path)
    db.exec(sql)
    db.close()
    await core.call('workspace.open', { file: path })
    expect((await core.call('privacy.report', {})).auditBroken).toBe(broken)
    await core.call('workspace.close', {})
  })

  it('forgets what is older than a year, and the chain still holds', async () => {
    let now = new Date('2025-06-01T10:00:00Z')
    const core = smallCore(tempFolder(), { now: () => now })
    const path = join(core.folder, 'w.relevo')
    await core.call('workspace.create', { file: path })
    await core.importFile(core.file('f.csv', TABLE))
    now = new Date('2026-03-01T10:00:00Z')
    await core.call('ranking.export', { lens: 'succession', format: 'csv', file: join(core.folder, 'l.csv') })
    await core.call('workspace.close', {})
    now = new Date('2026-07-01T10:00:00Z')
    await core.call('workspace.open', { file: path })
    const { audit, auditBroken } = await core.call('privacy.report', {})
    expect(audit.map(({ what }) => what)).toEqual(['ranking.export'])
    expect(auditBroken).toBeNull()
    await core.call('workspace.close', {})
  })
})

describe('who is chosen', () => {
  it('is counted by age, sector and place', async () => {
    const { core } = await workspace()
    const rates = await core.call('privacy.selectionRates', { lens: 'succession', top: 1 })
    const places = rates.filter(({ by }) => by === 'municipality')
    expect(places.map(({ group }) => group)).toEqual(['Ribera', 'Valle'])
    for (const by of ['age', 'sector', 'municipality'])
      expect(rates.filter((rate) => rate.by === by).reduce((sum, { selected }) => sum + selected, 0)).toBe(1)
    for (const { eligible, selected, rate } of rates) expect(rate).toBe(selected / eligible)
    await core.call('workspace.close', {})
  })
})

describe('what an import brings', () => {
  it('is stored only where a column is mapped, and a date of birth only as its year', async () => {
    const core = smallCore(tempFolder())
    const path = join(core.folder, 'w.relevo')
    await core.call('workspace.create', { file: path })
    const table =
      'id,name,owner_name,owner_birth_date,religion\n1,Aro SL,Elena Prado,1958-03-17,Zoroastrian\n'
    await core.importFile(core.file('f.csv', table))
    await core.call('workspace.close', {})
    expect(filesWith(core.folder, 'Zoroastrian')).toEqual([])
    expect(filesWith(core.folder, '1958-03-17')).toEqual([])
  })
})
