import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'
import { coreWithRegister, NOVEMBER, OCTOBER } from './register.ts'

const root = tempFolder()
let cores = 0
let core: SmallCore

const letter = { template: 'owner-letter', lens: 'succession', language: 'en' } as const
const write = (firm: string) => core.call('document.render', { ...letter, firm })
const exported = async (format: 'csv' | 'json', personalData = false) => {
  const file = join(core.folder, `list.${format}`)
  const { rows, suppressed } = await core.call('ranking.export', {
    lens: 'succession',
    format,
    file,
    personalData,
  })
  return { rows, suppressed, text: readFileSync(file, 'utf8') }
}

beforeEach(async () => {
  cores += 1
  core = await coreWithRegister(root, String(cores))
})

describe('a firm on the do-not-contact list', () => {
  it('gets no letter and no note, and the refusal says why and since when', async () => {
    await core.call('suppression.add', { firm: '001', reason: 'asked by telephone' })
    const reply = await core.send('document.render', { ...letter, firm: '001' })
    expect(reply).toMatchObject({
      ok: false,
      error: {
        code: 'do-not-contact',
        details: { name: 'Talleres Aro SL', reason: 'asked by telephone', since: '2026-11-02' },
      },
    })
    const note = core.call('document.render', { ...letter, template: 'file-note', firm: '001' })
    expect(await failureOf(note)).toBe('do-not-contact')
    const file = join(core.folder, 'letter.md')
    const saved = core.call('document.save', { ...letter, firm: '001', format: 'md', file })
    expect(await failureOf(saved)).toBe('do-not-contact')
    expect((await write('002')).markdown).toContain('Panadería Luz')
  })

  it('stands in no export, and the export says how many were left out', async () => {
    await core.call('suppression.add', { firm: '001', reason: 'asked' })
    for (const format of ['csv', 'json'] as const) {
      const { rows, suppressed, text } = await exported(format, true)
      expect([rows, suppressed]).toEqual([3, 1])
      expect(text).not.toContain('Talleres Aro')
      expect(text).toContain('Imprenta Sol')
    }
  })

  it('stays there through later extracts, a new name, and an import under another source', async () => {
    await core.call('suppression.add', { firm: '001', reason: 'asked' })
    const renamed = core.file('november.csv', NOVEMBER.replace('Talleres Aro SL', 'Mecánica Nueva SL'))
    await core.importFile(renamed)
    expect(await failureOf(write('001'))).toBe('do-not-contact')
    const { staged } = await core.call('import.stage', {
      files: [core.file('again.csv', OCTOBER)],
      job: 'again',
      source: 'copied list',
      asOf: '2026-10-31',
    })
    await core.call('import.keep', { staged })
    expect(await failureOf(write('copied list:001'))).toBe('do-not-contact')
    expect((await write('copied list:002')).title).toContain('Panadería Luz')
  })

  it('cannot be added to a campaign', async () => {
    await core.call('suppression.add', { firm: '001', reason: 'asked' })
    const campaign = (await core.call('campaign.create', { name: 'Spring', lens: 'succession' })).id
    expect(await core.call('campaign.addFirms', { campaign, firms: ['001', '002'] })).toMatchObject({
      added: 1,
      already: 0,
      suppressed: ['Talleres Aro SL'],
    })
  })

  it('is still ranked unless it objected to that too; then it is counted as such', async () => {
    const page = () => core.call('ranking.page', { lens: 'succession', offset: 0, limit: 10 })
    await core.call('suppression.add', { firm: '001', reason: 'asked' })
    expect((await page()).eligible).toBe(4)
    await core.call('suppression.add', { firm: '002', reason: 'asked', scoring: true })
    expect(await page()).toMatchObject({ eligible: 3, excluded: { objected: 1 } })
  })

  it('comes off it with a reason, and may be written to again', async () => {
    const entry = await core.call('suppression.add', { firm: '001', reason: 'asked' })
    await core.call('suppression.lift', { suppression: entry.id, why: 'came to the office' })
    expect((await write('001')).markdown).toContain('Talleres Aro')
    expect(await core.call('suppression.list', {})).toEqual([])
    const again = core.call('suppression.lift', { suppression: entry.id, why: 'x' })
    expect(await failureOf(again)).toBe('suppression-unknown')
  })

  it('needs a reason', async () => {
    const call = core.call('suppression.add', { firm: '001', reason: '  ' })
    expect(await failureOf(call)).toBe('input-not-valid')
  })
})

describe('a person on the do-not-contact list', () => {
  it('gets no letter, and stands in no note and no export', async () => {
    await core.call('suppression.add', { firm: '001', person: 'ARO, Ána', reason: 'asked' })
    expect(await failureOf(write('001'))).toBe('do-not-contact')
    const note = await core.call('document.render', { ...letter, template: 'file-note', firm: '001' })
    expect(note.markdown).toContain('Talleres Aro')
    expect(note.markdown).not.toContain('Ana Aro')
    for (const format of ['csv', 'json'] as const) {
      const { rows, text } = await exported(format, true)
      expect(rows).toBe(4)
      expect(text).not.toContain('Ana Aro')
      expect(text).toContain('Luis Luz')
    }
  })

  it('is marked among the contacts of the firm, and the firm’s others are not', async () => {
    const contact = (name: string) => core.call('contact.add', { firm: '001', name, role: 'director' })
    await core.call('suppression.add', { firm: '001', person: 'Ana Aro', reason: 'asked' })
    expect((await contact('Ana Aro')).doNotContact).toBe('asked')
    expect((await contact('Pepe Gil')).doNotContact).toBeNull()
  })

  it('is recognised in the list while somebody of that name is at the firm', async () => {
    await core.call('suppression.add', { firm: '001', person: 'Ana Aro', reason: 'asked' })
    await core.call('suppression.add', { firm: '002', person: 'Nobody Known', reason: 'asked' })
    const list = await core.call('suppression.list', {})
    expect(list.map(({ firm, person }) => [firm?.id, person])).toEqual([
      ['002', null],
      ['001', 'Ana Aro'],
    ])
    expect(await core.call('suppression.list', { firm: '001' })).toHaveLength(1)
  })
})

it('the list holds no name and no registry id, only hashes that another workspace’s key does not give', async () => {
  await core.call('suppression.add', { firm: '003', person: 'Wilhelmina Unverwechselbar', reason: 'asked' })
  await core.call('workspace.close', {})
  const file = readFileSync(join(core.folder, 'district.relevo'))
  expect(file.includes('Wilhelmina')).toBe(false)
  expect(file.includes('Unverwechselbar')).toBe(false)
})
