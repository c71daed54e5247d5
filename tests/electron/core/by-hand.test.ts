import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { failureOf, type SmallCore, smallCore } from './small-core.ts'
import { tempFolder } from './temp-folder.ts'

const REGISTER = `registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status
001,Talleres Aro SL,SL,25.62,1991-04-02,24,1958,Ribera,Active
002,Panadería Luz SL,SL,10.71,1988-01-15,9,1961,Ribera,Active
003,Imprenta Sol S. Coop.,S. Coop.,18.12,1979-09-30,17,1990,Valle,Active
`
const root = tempFolder()
let cores = 0
let core: SmallCore
const explain = (id: string, lens: 'succession' | 'recovery' = 'succession') =>
  core.call('firm.explain', { id, lens })

beforeEach(async () => {
  cores += 1
  core = smallCore(join(root, String(cores)))
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.call('settings.set', { author: 'Ana' })
  await core.importFile(core.file('register.csv', REGISTER))
})

describe('what people put over the register’s word', () => {
  it('is nothing at first, and the firm is not marked', async () => {
    const { byHand, calculation } = await explain('001')
    expect(byHand).toEqual({ edits: [], judgements: [], without: null })
    expect(calculation.flags).not.toContain('by-hand')
  })

  it('marks the firm everywhere and stands beside the score that it would have without', async () => {
    const before = (await explain('001')).calculation
    await core.call('firm.edit', { id: '001', field: 'employees', value: '4', reason: 'Visit' })
    const { byHand, calculation } = await explain('001')
    expect(byHand.edits).toMatchObject([{ field: 'employees', author: 'Ana', reason: 'Visit' }])
    expect(byHand.without?.score).toBeCloseTo(before.score, 9)
    expect(calculation.score).toBeLessThan(before.score)
    const page = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 10 })
    expect(page.candidates.filter(({ flags }) => flags.includes('by-hand')).map(({ id }) => id)).toEqual([
      '001',
    ])
  })

  it('counts in the lens that asks for it, and goes when it is taken back', async () => {
    const before = (await explain('002', 'recovery')).calculation.score
    const { id } = await core.call('firm.judge', { id: '002', about: 'plant', value: 1, reason: 'Seen' })
    const { calculation, byHand } = await explain('002', 'recovery')
    expect(calculation.parts.find(({ indicator }) => indicator === 'plant')).toMatchObject({
      raw: 1,
      prior: false,
    })
    expect(byHand.judgements).toMatchObject([{ about: 'plant', value: 1, author: 'Ana', reason: 'Seen' }])
    await core.call('firm.unjudge', { judgement: id })
    expect((await explain('002', 'recovery')).calculation.score).toBeCloseTo(before, 9)
    expect(await failureOf(core.call('firm.unjudge', { judgement: id }))).toBe('judgement-unknown')
  })

  it('comes back with its author and date, an earlier value of its field before a later one', async () => {
    const edit = (value: string) =>
      core.call('firm.edit', { id: '003', field: 'employees', value, reason: `Visit ${value}` })
    const values = async () => (await explain('003')).byHand.edits.map(({ value, author }) => [value, author])
    const [, second] = [await edit('11'), await edit('12')]
    await core.call('firm.unedit', { edit: second.id, alone: true })
    expect(await values()).toEqual([['11', 'Ana']])
    await core.call('firm.restoreEdit', { edit: second.id })
    expect(await values()).toEqual([['12', 'Ana']])
    await core.call('firm.unedit', { edit: second.id })
    expect(await values()).toEqual([])
    await core.call('firm.restoreEdit', { edit: second.id })
    await core.call('firm.unedit', { edit: second.id, alone: true })
    expect(await values()).toEqual([['11', 'Ana']])
    expect(await failureOf(core.call('firm.restoreEdit', { edit: 99 }))).toBe('edit-unknown')

    const { id } = await core.call('firm.judge', { id: '003', about: 'plant', value: 1, reason: 'Seen' })
    await core.call('firm.unjudge', { judgement: id, alone: true })
    expect((await explain('003')).byHand.judgements).toEqual([])
    await core.call('firm.restoreJudgement', { judgement: id })
    expect((await explain('003')).byHand.judgements).toMatchObject([{ about: 'plant', author: 'Ana' }])
    await core.call('firm.unedit', { edit: second.id - 1 })
    await core.call('firm.unjudge', { judgement: id })
  })

  it('outlives the next extract', async () => {
    await core.call('firm.judge', { id: '002', about: 'wage-arrears', value: 1, reason: 'Union' })
    await core.importFile(core.file('next.csv', REGISTER.replace(',9,1961', ',8,1961')))
    const { byHand, calculation } = await explain('002', 'recovery')
    expect(byHand.judgements).toHaveLength(1)
    expect(calculation.parts.find(({ criterion }) => criterion === 'urgency')?.value).toBeCloseTo(0.8, 9)
  })

  it('can overrule a gate with a reason', async () => {
    expect((await explain('003')).standing.kind).toBe('excluded')
    await core.call('firm.judge', { id: '003', about: 'gate', value: 1, reason: 'A firm by another name' })
    expect((await explain('003')).standing.kind).toBe('ranked')
  })

  it('takes yes or no for a sign, and names it where it is something else', async () => {
    const half = { id: '002', about: 'hours-cut', value: 0.5, reason: '' } as const
    expect(await failureOf(core.call('firm.judge', half))).toBe('judgement-not-usable')
  })
})
