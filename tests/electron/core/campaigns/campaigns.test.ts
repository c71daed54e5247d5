import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'
import { coreWithRegister, NOVEMBER, OCTOBER } from './register.ts'

const root = tempFolder()
let cores = 0
let core: SmallCore
let campaign: number

const page = (query: object = {}) => core.call('campaign.page', { campaign, offset: 0, limit: 50, ...query })
const memberOf = async (firm: string) => {
  const found = (await page()).members.find((member) => member.firm === firm)
  if (found === undefined) throw new Error(`${firm} is not in the campaign`)
  return found
}

beforeEach(async () => {
  cores += 1
  core = await coreWithRegister(root, String(cores))
  campaign = (await core.call('campaign.create', { name: 'Spring', lens: 'succession' })).id
  await core.call('campaign.addFirms', { campaign, firms: ['001', '002', '003', '004'] })
})

describe('a campaign', () => {
  it('takes a firm once, and brings one back that was taken out, with its stage', async () => {
    const { id } = await memberOf('001')
    await core.call('member.change', { member: id, stage: 'in-talks' })
    await core.call('member.remove', { member: id })
    expect((await page()).total).toBe(3)
    const added = await core.call('campaign.addFirms', { campaign, firms: ['001', '002'] })
    expect(added).toMatchObject({ added: 1, already: 1 })
    expect(added.members).toEqual([(await memberOf('001')).id])
    expect((await memberOf('001')).stage).toBe('in-talks')
  })

  it('takes the first of the list, also where two registers use the same ids', async () => {
    const call = await core.call('import.stage', {
      files: [core.file('other.csv', OCTOBER.replaceAll('SL,SL', 'Dos SL,SL'))],
      job: 'other',
      source: 'other',
      asOf: '2026-10-31',
    })
    await core.call('import.keep', { staged: call.staged })
    const { id } = await core.call('campaign.create', { name: 'Both', lens: 'succession' })
    expect(await core.call('campaign.addTop', { campaign: id, count: 8 })).toMatchObject({
      added: 8,
      already: 0,
      suppressed: [],
    })
    const both = await core.call('campaign.page', { campaign: id, offset: 0, limit: 10 })
    const twins = both.members.filter(({ firm }) => firm === '001')
    expect(twins.map(({ reference }) => reference).sort()).toEqual(['generic:001', 'other:001'])
    for (const { reference, name } of twins) {
      const letter = {
        firm: reference,
        template: 'owner-letter',
        lens: 'succession',
        language: 'en',
      } as const
      expect((await core.call('document.render', letter)).title).toBe(`Letter to the owner: ${name}`)
    }
  })

  it('keeps what belongs to the work apart from the firm and from other campaigns', async () => {
    const other = (await core.call('campaign.create', { name: 'Autumn', lens: 'recovery' })).id
    await core.call('campaign.addFirms', { campaign: other, firms: ['001'] })
    const { id } = await memberOf('001')
    await core.call('member.change', {
      member: id,
      stage: 'feasibility',
      owner: 'Marta',
      priority: 'high',
      nextStep: 'call the accountant',
      nextDate: '2026-12-01',
    })
    const of = await core.call('campaign.ofFirm', { firm: '001' })
    expect(of.map(({ campaign: { name }, member }) => [name, member.stage, member.owner])).toEqual([
      ['Spring', 'feasibility', 'Marta'],
      ['Autumn', 'lead', ''],
    ])
    const [autumn, spring] = await core.call('campaign.list', {})
    expect([autumn?.stages.lead, spring?.stages.lead, spring?.stages.feasibility]).toEqual([1, 3, 1])
  })

  it('shows what is due first and counts it, and what nobody touched for long after that', async () => {
    const { id } = await memberOf('003')
    await core.call('member.change', { member: id, nextStep: 'write', nextDate: '2026-11-02' })
    expect((await page()).members[0]).toMatchObject({ firm: '003', isDue: true })
    expect(await page({ only: 'due' })).toMatchObject({ total: 1 })
    expect((await core.call('campaign.list', {}))[0]).toMatchObject({ due: 1, stale: 0 })
  })

  it('is paged, filtered by stage and searched without accents', async () => {
    expect((await page({ limit: 2, offset: 2 })).members).toHaveLength(2)
    expect((await page({ search: 'panaderia' })).members.map(({ firm }) => firm)).toEqual(['002'])
    const { id } = await memberOf('002')
    await core.call('member.change', { member: id, stage: 'closed' })
    expect((await page({ stage: 'closed' })).total).toBe(1)
  })

  it('shows first whose firm fell into distress, left, or changed in the next extract, until somebody has looked', async () => {
    await core.importFile(core.file('november.csv', NOVEMBER))
    const { members } = await page()
    expect(members.map(({ firm, alert }) => [firm, alert])).toEqual([
      ['004', 'distressed'],
      ['003', 'gone'],
      ['001', 'changed'],
      ['002', null],
    ])
    expect(members[1]?.name).toBe('Imprenta Sol SL')
    expect((await core.call('campaign.list', {}))[0]?.alerts).toBe(3)
    for (const { id } of members) await core.call('member.seen', { member: id })
    expect((await page({ only: 'alert' })).total).toBe(0)
  })

  it('can be removed and brought back with its firms', async () => {
    await core.call('campaign.remove', { campaign })
    expect(await core.call('campaign.list', {})).toEqual([])
    await core.call('campaign.restore', { campaign })
    expect((await page()).total).toBe(4)
  })

  it('that is not there is named', async () => {
    expect(await failureOf(core.call('campaign.addFirms', { campaign: 99, firms: [] }))).toBe(
      'campaign-unknown',
    )
    expect(await failureOf(core.call('member.change', { member: 99 }))).toBe('member-unknown')
  })
})

describe('the contacts of a firm', () => {
  it('are several, each with a role, a language and what was said about consent, and survive the next extract', async () => {
    await core.call('contact.add', { firm: '001', name: 'Ana Aro', role: 'owner', language: 'pt' })
    const { id } = await core.call('contact.add', { firm: '001', name: 'Gestoría Vela', role: 'accountant' })
    const said = { consent: 'given', consentNote: 'by telephone, 2 November' } as const
    await core.call('contact.change', { contact: id, name: 'Gestoría Vela', role: 'accountant', ...said })
    await core.importFile(core.file('november.csv', NOVEMBER))
    const list = await core.call('contact.list', { firm: '001' })
    expect(list.map(({ name, role, language, consent }) => [name, role, language, consent])).toEqual([
      ['Ana Aro', 'owner', 'pt', 'not-asked'],
      ['Gestoría Vela', 'accountant', null, 'given'],
    ])
    await core.call('contact.remove', { contact: id })
    expect(await core.call('contact.list', { firm: '001' })).toHaveLength(1)
    await core.call('contact.restore', { contact: id })
    expect(await core.call('contact.list', { firm: '001' })).toHaveLength(2)
  })

  it('may be served by others already, which the campaign shows', async () => {
    const { id } = await core.call('service.add', { firm: '001', organisation: 'Cámara', what: 'valuation' })
    expect((await memberOf('001')).servedBy).toEqual(['Cámara'])
    await core.call('service.remove', { service: id })
    expect((await memberOf('001')).servedBy).toEqual([])
  })
})

describe('the timeline of a firm', () => {
  it('tells calls, notes, moves between stages and what imports brought, the newest first', async () => {
    const { id: contact } = await core.call('contact.add', { firm: '001', name: 'Ana Aro', role: 'owner' })
    await core.call('timeline.add', {
      firm: '001',
      kind: 'call',
      date: '2026-10-15',
      text: 'will think about it',
      contact,
    })
    await core.call('note.add', { firm: '001', text: 'met her brother' })
    const { id } = await memberOf('001')
    await core.call('member.change', { member: id, stage: 'reaching-out' })
    await core.importFile(core.file('november.csv', NOVEMBER))
    const entries = await core.call('timeline.list', { firm: '001' })
    const told = entries.map(({ kind, text }) => `${kind}: ${text}`)
    expect(told).toContain('note: met her brother')
    expect(told).toContain('stage: From “Lead” to “Reaching out”')
    expect(told).toContain('register: Changed in the register: Employees')
    expect(entries.at(-1)).toMatchObject({ kind: 'call', contact: 'Ana Aro', date: '2026-10-15' })
  })

  it('lets an entry be taken away and brought back', async () => {
    const log = { firm: '002', kind: 'visit', date: '2026-11-01', text: 'closed for lunch' } as const
    const { event } = await core.call('timeline.add', log)
    if (event === null) throw new Error('a logged event has a number')
    const kinds = async () => (await core.call('timeline.list', { firm: '002' })).map(({ kind }) => kind)
    await core.call('timeline.remove', { event })
    expect(await kinds()).not.toContain('visit')
    await core.call('timeline.restore', { event })
    expect(await kinds()).toContain('visit')
  })
})

it('a campaign is still there when the workspace is opened again', async () => {
  await core.call('workspace.close', {})
  await core.call('workspace.open', { file: join(core.folder, 'district.relevo') })
  expect((await page()).total).toBe(4)
})
