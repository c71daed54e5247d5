import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { SortKey } from '../../../../shared/contract/list-view.ts'
import type { Filter } from '../../../../shared/contract/ranking.ts'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER = 'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality\n'
/** Ages as of 2026: 69, 66, unknown, 74, 41. */
const ROWS = [
  '001,Talleres Aro SL,SL,25.62,1991-04-02,24,1957,Ribera',
  '002,Panadería Luz SL,SL,10.71,1988-01-15,10-19,1960,Ribera',
  '003,Muebles Río SL,SL,31.09,1985-05-05,30,,Valle',
  '004,Imprenta Zanón SL,SL,18.12,,60,1952,Valle',
  '005,Ábaco SL,SL,18.12,2015-09-30,,1985,',
  '006,Hilos Mar S. Coop.,S. Coop.,13.10,1990-01-01,20,1965,Ribera',
]

let core: SmallCore
beforeAll(async () => {
  core = smallCore(tempFolder())
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('register.csv', `${HEADER}${ROWS.join('\n')}\n`))
})

const up = (by: SortKey['by']): SortKey => ({ by, descending: false })
const down = (by: SortKey['by']): SortKey => ({ by, descending: true })
const ids = async (sort: readonly SortKey[], filter: Filter = {}): Promise<string> => {
  const query = { lens: 'succession', sort, filter, offset: 0, limit: 50 } as const
  return (await core.call('ranking.page', query)).candidates.map(({ id }) => id).join(' ')
}

describe('the order of a list', () => {
  it('is by any figure, and what is unknown stands last whichever way it goes', async () => {
    expect(await ids([up('employees')])).toBe('002 001 003 004 005')
    expect(await ids([down('employees')])).toBe('004 003 001 002 005')
    expect(await ids([up('age')])).toBe('005 002 001 004 003')
    expect(await ids([down('founded')])).toBe('005 001 002 003 004')
  })

  it('is by several of them, the first before the second', async () => {
    expect(await ids([up('municipality'), down('employees')])).toBe('001 002 004 003 005')
    expect(await ids([down('municipality'), up('employees')])).toBe('003 004 002 001 005')
  })

  it('is by rank where all else is equal, and where nothing is asked for', async () => {
    const byRank = await ids([])
    expect(await ids([up('rank')])).toBe(byRank)
    const inValle = byRank.split(' ').filter((id) => id === '003' || id === '004')
    expect(await ids([up('municipality')], { municipality: ['Valle'] })).toBe(inValle.join(' '))
  })

  it('is that in which one goes from firm to firm', async () => {
    const { neighbours } = await core.call('firm.explain', {
      lens: 'succession',
      sort: [up('employees')],
      id: '001',
    })
    expect(neighbours).toEqual({ previous: '002', next: '003' })
  })
})

describe('a filter by figures', () => {
  it('holds between two whole numbers, both ends included, a band by its middle', async () => {
    expect(await ids([up('rank')], { employees: { from: 24, to: 30 } })).toMatch(/^(001 003|003 001)$/)
    expect(await ids([], { employees: { from: 10, to: 14 } })).toBe('002')
    expect(await ids([], { age: { from: 70 } })).toBe('004')
    expect(await ids([up('founded')], { founded: { to: 1988 } })).toBe('003 002')
  })

  it('never lets the unknown pass', async () => {
    expect(await ids([], { employees: { to: 0 } })).toBe('')
  })

  it('keeps to firms picked by hand', async () => {
    expect(await ids([up('employees')], { firm: ['003', '002', '999'] })).toBe('002 003')
  })

  it('shows how the figures are spread over the firms that pass the rest', async () => {
    const query = {
      lens: 'succession',
      filter: { municipality: ['Valle'], employees: { from: 50 } },
    } as const
    const { histograms, without } = await core.call('ranking.facets', query)
    // Employees count what passes the other parts: 30 and 60 in Valle. Bars from 20, 50.
    expect(histograms.employees).toEqual({ bars: [0, 0, 0, 0, 1, 1, 0, 0, 0, 0], unknown: 0 })
    expect(histograms.age).toEqual({ bars: [0, 0, 0, 0, 0, 0, 1, 0, 0], unknown: 0 })
    expect(histograms.founded.unknown).toBe(1)
    expect(without).toEqual({ municipality: 1, employees: 2 })
  })
})

describe('firms set aside', () => {
  it('are listed with the reason of each', async () => {
    const query = { lens: 'succession', offset: 0, limit: 10 } as const
    expect(await core.call('ranking.aside', query)).toEqual({
      total: 1,
      firms: [
        {
          id: '006',
          name: 'Hilos Mar S. Coop.',
          municipality: 'Ribera',
          status: null,
          reason: 'already-cooperative',
        },
      ],
    })
    expect((await core.call('ranking.aside', { ...query, search: 'hilos' })).total).toBe(1)
    expect((await core.call('ranking.aside', { ...query, search: 'aro' })).total).toBe(0)
    expect((await core.call('ranking.aside', { ...query, reason: 'branch' })).total).toBe(0)
  })
})

describe('saved lists', () => {
  it('stay in the workspace, can be changed, and a removed one comes back', async () => {
    const { id } = await core.call('view.add', { name: 'Valle', address: 'municipality=Valle' })
    await core.call('view.change', { view: id, address: 'municipality=Valle&sort=-employees' })
    expect(await core.call('view.list', {})).toMatchObject([
      { id, name: 'Valle', address: 'municipality=Valle&sort=-employees' },
    ])
    await core.call('view.remove', { view: id })
    expect(await core.call('view.list', {})).toEqual([])
    await core.call('view.restore', { view: id })
    expect(await core.call('view.list', {})).toHaveLength(1)
    expect(await failureOf(core.call('view.change', { view: 99, name: 'X' }))).toBe('view-unknown')
  })
})
