import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Filter } from '../../../../shared/contract/ranking.ts'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const HEADER =
  'registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status\n'
/** As of 2026: ages 69, 66, 74, unknown, 61, 60, 70. */
const ROWS = [
  '001,Talleres Aro SL,SL,25.62,1991-04-02,24,1957,Ribera,Active',
  '002,Panadería Luz SL,SL,10.71,1988-01-15,9,1960,Ribera,Active',
  '003,Imprenta Zanón SL,SL,18.12,1979-09-30,60,1952,Valle,Active',
  '004,Muebles Río SL,SL,31.09,1985-05-05,30,,Valle,Active',
  '005,Hilos Mar S. Coop.,S. Coop.,13.10,1990-01-01,20,1965,Ribera,Active',
  '006,Bar Sol,Ditta individuale,56.10,1999-01-01,,1966,Valle,Active',
  '007,Metales Sur SL,SL,25.11,1989-02-02,40,1956,Ribera,Liquidation',
]

let core: SmallCore
beforeAll(async () => {
  core = smallCore(tempFolder())
  await core.call('workspace.create', { file: join(core.folder, 'district.relevo') })
  await core.importFile(core.file('register.csv', `${HEADER}${ROWS.join('\n')}\n`))
})

const page = (filter: Filter = {}, weights = {}) =>
  core.call('ranking.page', { lens: 'succession', filter, weights, offset: 0, limit: 50 })
const ids = async (filter: Filter): Promise<string[]> => (await page(filter)).candidates.map(({ id }) => id)

describe('a ranking', () => {
  it('counts every firm once: eligible, excluded or referred', async () => {
    const found = await page()
    expect(found).toMatchObject({
      firms: 7,
      eligible: 4,
      excluded: { 'already-cooperative': 1, 'sole-trader': 1 },
      referred: { 'in-insolvency': 1 },
      asOf: '2026-10-31',
    })
  })

  it('has nothing on viability and need, and says so by its model', async () => {
    expect((await page()).model.id).toBe('succession-registry')
    expect((await page()).criteria.map(({ id, weight }) => [id, weight])).toEqual([
      ['succession', 0.5],
      ['workforce', 0.25],
      ['sector', 0.25],
    ])
  })

  it('gives parts whose points sum to the score, in every row', async () => {
    for (const { score, parts } of (await page()).candidates)
      expect(parts.reduce((sum, part) => sum + part.points, 0)).toBeCloseTo(score, 9)
  })

  it('works out a known firm to the score found by hand', async () => {
    // 001: age 69 → .92 (between 65 → .80 and 70 → .95), no successor unknown → .52, 35 years → 1, governance
    // unknown → .3: .5·.92 + .25·.52 + .15·1 + .1·.3 = .77; 24 staff → 1; metal 25 → 1: 100·(.5·.77 + .25 + .25).
    const first = (await page()).candidates.find(({ id }) => id === '001')
    expect(first?.score).toBeCloseTo(88.5, 9)
    expect(first?.ownerAge).toEqual({ low: 69, high: 69 })
    expect(first?.flags).toContain('window')
  })

  it('ranks the firm in liquidation in the recovery lens', async () => {
    const found = await core.call('ranking.page', { lens: 'recovery', offset: 0, limit: 1 })
    expect(found.candidates[0]).toMatchObject({ id: '007', flags: expect.arrayContaining(['in-insolvency']) })
  })

  it('moves when a weight moves, and keeps weights that sum to 1', async () => {
    const moved = await page({}, { succession: 0, workforce: 1, sector: 0 })
    expect(moved.criteria.map(({ weight }) => weight)).toEqual([0, 1, 0])
    expect(moved.candidates.map(({ id }) => id)).toEqual(['004', '001', '003', '002'])
  })

  it('keeps a firm’s rank in the whole list whatever is filtered', async () => {
    const whole = (await page()).candidates
    const filtered = (await page({ municipality: ['Valle'] })).candidates
    for (const { id, rank } of filtered) expect(whole.find((firm) => firm.id === id)?.rank).toBe(rank)
  })

  it('pages by place', async () => {
    const whole = (await page()).candidates
    const slice = await core.call('ranking.page', { lens: 'succession', offset: 2, limit: 1 })
    expect(slice).toMatchObject({ total: 4, offset: 2 })
    expect(slice.candidates).toEqual(whole.slice(2, 3))
  })
})

describe('a filter', () => {
  it('finds names without their accents, pieces of names, ids and places', async () => {
    expect(await ids({ search: 'zanon' })).toEqual(['003'])
    expect(await ids({ search: 'PANADERIA luz' })).toEqual(['002'])
    expect(await ids({ search: '004' })).toEqual(['004'])
    expect(await ids({ search: 'valle' })).toHaveLength(2)
  })

  it('takes any text for text', async () => {
    for (const search of ['"', "'; DROP TABLE firm; --", '%', '* OR *', 'a"b', '\\'])
      expect(await ids({ search })).toEqual([])
  })

  it('joins its parts', async () => {
    expect(await ids({ municipality: ['Valle'], size: ['10-49'] })).toEqual(['004'])
    expect(await ids({ nace: ['25', '10'] })).toEqual(['001', '002'])
  })

  it('counts a facet over what passes the other parts, and says what each part costs', async () => {
    const facets = await core.call('ranking.facets', {
      lens: 'succession',
      filter: { municipality: ['Valle'], nace: ['25'] },
    })
    expect(facets.municipality).toEqual([{ value: 'Ribera', count: 1 }])
    expect(facets.nace).toContainEqual({ value: '18', count: 1 })
    expect(facets.without).toEqual({ municipality: 1, nace: 2 })
  })
})

describe('a firm’s dossier', () => {
  it('knows the line the firm stands on, its neighbours and the next best question', async () => {
    const dossier = await core.call('firm.explain', { id: '001', lens: 'succession' })
    expect(dossier.origin).toMatchObject({ file: 'register.csv', line: 2, source: 'generic' })
    expect(dossier.nextQuestion?.indicator).toBe('no-successor')
    const whole = (await page()).candidates
    const place = whole.findIndex(({ id }) => id === '001')
    expect(dossier.neighbours.next).toBe(whole[place + 1]?.id ?? null)
  })

  it('says why a firm is not ranked, and calculates it all the same', async () => {
    const dossier = await core.call('firm.explain', { id: '007', lens: 'succession' })
    expect(dossier.standing).toEqual({ kind: 'referred', reason: 'in-insolvency' })
    expect(dossier.calculation.score).toBeGreaterThan(0)
  })

  it('is the same calculation as the row of the table', async () => {
    const dossier = await core.call('firm.explain', { id: '003', lens: 'succession' })
    expect(dossier.calculation).toEqual((await page()).candidates.find(({ id }) => id === '003'))
  })

  it('is missed by its id', async () => {
    expect(await failureOf(core.call('firm.explain', { id: 'nobody', lens: 'succession' }))).toBe(
      'firm-unknown',
    )
  })
})

describe('what leaves the program', () => {
  it('is the list as seen, without owners’ names and ages', async () => {
    const file = join(core.folder, 'list.csv')
    const { rows } = await core.call('ranking.export', {
      lens: 'succession',
      filter: { municipality: ['Ribera'] },
      format: 'csv',
      file,
    })
    const lines = readFileSync(file, 'utf8').trim().split('\r\n')
    expect(rows).toBe(2)
    expect(lines).toHaveLength(3)
    expect(lines[0]).not.toContain('ownerAge')
  })

  it('keeps a letter to public facts', async () => {
    const { markdown } = await core.call('document.render', {
      firm: '001',
      template: 'owner-letter',
      lens: 'succession',
      language: 'es',
    })
    expect(markdown).toContain('Talleres Aro SL')
    expect(markdown).not.toMatch(/\b69\b|88[.,]5|sucesor/)
  })
})

describe('the contract', () => {
  it('answers an unknown call and a wrong input as data', async () => {
    expect(await core.send('firm.delete', {})).toMatchObject({ ok: false, error: { code: 'call-unknown' } })
    expect(await core.send('constructor', {})).toMatchObject({ ok: false, error: { code: 'call-unknown' } })
    const reply = await core.send('ranking.page', { lens: 'sideways', offset: 0, limit: 10 })
    expect(reply).toMatchObject({ ok: false, error: { code: 'input-not-valid' } })
  })
})
