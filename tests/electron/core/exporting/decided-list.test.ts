import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { beforeEach, describe, expect, it } from 'vitest'
import { coreWithRegister, OCTOBER } from '../campaigns/register.ts'
import { fixture, importBundle } from '../importing/bundle-core.ts'
import { failureOf, type SmallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const root = tempFolder()
const lens = 'succession' as const
let cores = 0
let core: SmallCore
let ids: readonly string[]

beforeEach(async () => {
  cores += 1
  core = await coreWithRegister(root, String(cores))
  await core.call('settings.set', { author: 'Ana' })
  const page = await core.call('ranking.page', { lens, offset: 0, limit: 50 })
  ids = page.candidates.map(({ id }) => id)
})

const decide = (firm: string, reason = `Reason of ${firm}`) =>
  core.call('decision.add', { firm, lens, decision: 'take-on', reason })
const decideAll = async () => {
  for (const id of ids) await decide(id)
}
type Format = 'csv' | 'xlsx' | 'json' | 'html'
const fileOf = (format: Format) => join(core.folder, `list.${format}`)
const save = (format: Format, more: object = {}) =>
  core.call('ranking.export', { lens, format, file: fileOf(format), decided: true, ...more })
const text = (format: Format) => readFileSync(fileOf(format), 'utf8')

describe('a list as decided', () => {
  it('is refused while a firm of it has no decision, with how many and which, and nothing is written', async () => {
    for (const id of ids.slice(2)) await decide(id)
    const reply = await core.send('ranking.export', {
      ...{ lens, format: 'csv', file: fileOf('csv'), decided: true },
    })
    const names = await Promise.all(
      ids.slice(0, 2).map(async (id) => (await core.call('firm.explain', { id, lens })).firm.name),
    )
    expect(reply).toMatchObject({
      ok: false,
      error: { code: 'list-undecided', details: { open: 2, firms: names.join(', ') } },
    })
    expect(() => text('csv')).toThrow('ENOENT')
    for (const id of ids.slice(0, 2)) await decide(id)
    expect(await save('csv')).toEqual({ rows: ids.length, suppressed: 0 })
  })

  it('counts neither a decision of the other lens nor one that was taken back', async () => {
    await decideAll()
    const [id = ''] = ids
    const { decisions } = await core.call('firm.explain', { id, lens })
    await core.call('decision.remove', { decision: decisions[0]?.id ?? 0 })
    await core.call('decision.add', { firm: id, lens: 'recovery', decision: 'take-on', reason: 'Other lens' })
    expect(await failureOf(save('csv'))).toBe('list-undecided')
    await core.call('decision.restore', { decision: decisions[0]?.id ?? 0 })
    expect(await failureOf(save('csv'))).toBeNull()
  })

  it('asks only of the firms that the list is of, and of none that must not be contacted', async () => {
    const [first = '', second = ''] = ids
    await decide(first)
    expect(await save('csv', { filter: { firm: [first] } })).toEqual({ rows: 1, suppressed: 0 })
    expect(await failureOf(save('csv', { filter: { firm: [first, second] } }))).toBe('list-undecided')
    await core.call('suppression.add', { firm: second, reason: 'asked' })
    expect(await save('csv', { filter: { firm: [first, second] } })).toEqual({ rows: 1, suppressed: 1 })
  })

  it('can be narrowed to what was decided, whose firms are counted', async () => {
    const [first = '', second = '', ...others] = ids
    const facets = async (filter = {}) => (await core.call('ranking.facets', { lens, filter })).decision
    expect(await facets()).toEqual([])
    await decide(first)
    await core.call('decision.add', { firm: second, lens, decision: 'later', reason: 'Abroad' })
    const counts = [
      { value: 'none', count: others.length },
      { value: 'later', count: 1 },
      { value: 'take-on', count: 1 },
    ]
    expect(await facets()).toEqual(counts)
    expect(await facets({ decision: ['later'] })).toEqual(counts)
    expect(await save('csv', { filter: { decision: ['take-on', 'later'] } })).toMatchObject({ rows: 2 })
    expect(await save('csv', { filter: { decision: ['take-on'] } })).toMatchObject({ rows: 1 })
    const { id } = await core.call('decision.add', { firm: first, lens, decision: 'not', reason: 'Sold' })
    expect(await save('csv', { filter: { decision: ['take-on'] } })).toMatchObject({ rows: 0 })
    await core.call('decision.remove', { decision: id })
    expect(await save('csv', { filter: { decision: ['take-on'] } })).toMatchObject({ rows: 1 })
    const recovery = { lens: 'recovery', filter: { decision: ['take-on'] }, offset: 0, limit: 5 } as const
    expect((await core.call('ranking.page', recovery)).total).toBe(0)
    expect(await failureOf(save('csv', { filter: { decision: ['none'] } }))).toBe('list-undecided')
  })

  it('bears the decision, its reason, who and when, in every format; a proposal bears none', async () => {
    await decideAll()
    for (const format of ['csv', 'xlsx', 'json', 'html'] as const) await save(format)
    const [head, row] = text('csv').split('\r\n')
    expect(head).toContain(',decision,decisionReason,decidedBy,decidedOn,')
    expect(row).toContain(`,take-on,Reason of ${ids[0]},Ana,2026-11-02,`)
    const document = JSON.parse(text('json'))
    expect(document).toMatchObject({ decided: true, notice: expect.stringContaining('as decided') })
    expect(document.candidates[0].decision).toEqual({
      decision: 'take-on',
      reason: `Reason of ${ids[0]}`,
      author: 'Ana',
      writtenAt: '2026-11-02T09:30:00.000Z',
    })
    expect(text('html')).toContain(`<td>Take it on</td><td>Reason of ${ids[0]}</td><td>Ana</td>`)
    expect(text('html')).toContain('of each firm a person decided')
    const book = new PizZip(readFileSync(fileOf('xlsx')))
    expect(book.file('xl/worksheets/sheet1.xml')?.asText()).toContain(`Reason of ${ids[0]}`)
    expect(book.file('xl/worksheets/sheet3.xml')?.asText()).toContain('of each firm a person decided')

    for (const format of ['csv', 'json', 'html'] as const) {
      await save(format, { decided: false })
      expect(text(format)).not.toContain(`Reason of ${ids[0]}`)
    }
    expect(text('csv').split('\r\n')[0]).not.toContain('decision')
    expect(text('html')).toContain('A proposal by a model, not a decision')
  })

  it('leaves the names of people out of the reasons where it leaves them out of the rows', async () => {
    await decideAll()
    const firms = await Promise.all(ids.map((id) => core.call('firm.explain', { id, lens })))
    const owned = firms.find(({ firm }) => firm.ownerName !== null)?.firm
    const name = owned?.ownerName ?? ''
    await core.call('contact.add', { firm: owned?.id ?? '', name: 'Eva Contable', role: 'accountant' })
    await decide(owned?.id ?? '', `${name.toUpperCase()} and Eva Contable want to talk`)
    await save('json')
    expect(text('json')).toContain('"[…] and […] want to talk"')
    await save('json', { personalData: true })
    expect(text('json')).toContain(`${name.toUpperCase()} and Eva Contable want to talk`)
    await core.call('suppression.add', { firm: owned?.id ?? '', person: name, reason: 'asked' })
    await save('json', { personalData: true })
    expect(text('json')).toContain('"[…] and Eva Contable want to talk"')
  })

  it('leaves out whoever was ever named at the firm: earlier owners, corrected ones, contacts that were taken away', async () => {
    const firm = '001'
    const { id } = await core.call('contact.add', { firm, name: 'Eva Contable', role: 'accountant' })
    await core.call('contact.add', { firm, name: 'Ana', role: 'other' })
    await decideAll()
    await decide(firm, 'Ana Aro, Leo Nuevo, Teo Otro and Eva Contable said so')
    await core.importFile(core.file('november.csv', OCTOBER.replace('Ana Aro', 'Leo Nuevo')))
    await core.call('firm.edit', { id: firm, field: 'ownerName', value: 'Teo Otro', reason: 'Deed' })
    await core.call('contact.remove', { contact: id })
    await save('csv')
    expect(text('csv')).toContain('[…], […], […] and […] said so')
  })

  it('knows the people of a register’s other files as well', async () => {
    const files = ['enheter', 'roller'].map((name) => fixture(`no-enheter/${name}_2026-11-01.csv`))
    await importBundle(core, files)
    await decide('811111110', 'Kari Eksempel rang, Eksempel, Ola did not')
    const filter = { firm: ['811111110'] }
    expect(await save('csv', { filter })).toMatchObject({ rows: 1 })
    expect(text('csv')).toContain('[…] rang, […] did not')
    await save('csv', { filter, personalData: true })
    expect(text('csv')).toContain('Kari Eksempel rang, Eksempel, Ola did not')
  })

  it('is told apart from a proposal in the audit', async () => {
    await decideAll()
    await save('csv')
    await save('csv', { decided: false })
    const { audit } = await core.call('privacy.report', {})
    const exported = audit.filter(({ what }) => what === 'ranking.export')
    expect(exported.map(({ details }) => details['decided'])).toEqual([false, true])
  })

  it('keeps the mark of a contest that is still open', async () => {
    await decideAll()
    await core.call('contest.add', { firm: ids[0] ?? '', lens, by: 'workers', reason: 'Not so' })
    await save('json')
    expect(JSON.parse(text('json')).candidates[0].flags).toContain('contested')
  })
})
