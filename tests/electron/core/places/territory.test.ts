import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openWorkspace } from '../../../../electron/core/store/open-workspace.ts'
import type { PlaceTable } from '../../../../shared/contract/places.ts'
import { failureOf, type SmallCore, smallCore } from '../small-core.ts'
import { tempFolder } from '../temp-folder.ts'

const REGISTER = `registry_id,name,legal_form,sector_code,founded,employees,owner_birth_year,municipality,status,deprivation_decile,latitude,longitude
1,Alfa,SL,25.62,1990-01-01,20,1955,RIBERA,Active,,,
2,Beta,SL,10.71,1985-01-01,10-19,1990,Ribera,Active,9,,
3,Gama,SL,31.09,1985-01-01,30,,Óteros,Active,,41.9,2.0
4,Delta,SL,31.09,1985-01-01,30,1950,Óteros,Active,,40.0,2.0
5,Épsilon,SL,31.09,1985-01-01,12,1950,,Active,,,
`

/** Ribera and Oteros lie about 83 km apart; nobody is registered in Vacío. */
const square = (lon: number, lat: number, name: string, code: string) => ({
  type: 'Feature',
  properties: { codigo: code, nombre: name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [lon, lat],
        [lon + 0.1, lat],
        [lon + 0.1, lat + 0.1],
        [lon, lat + 0.1],
        [lon, lat],
      ],
    ],
  },
})
const AREAS = JSON.stringify({
  type: 'FeatureCollection',
  features: [square(1, 41, 'Ribera', '01'), square(2, 41, 'Oteros', '02'), square(3, 41, 'Vacío', '03')],
})
const FIGURES =
  'codigo;municipio;quintil renta;empleos;paro\n1;Ribera;1;1.000;12,5\n2;Oteros;;;8,1\n9;Lejos;5;10;1,0\n'
const SUPPORT = 'name,kind,lat,lon\nFederation,federation,41.05,1.05\nNowhere,fund,,\n'

describe('the territory of a workspace', () => {
  let core: SmallCore
  const path = () => join(core.folder, 'town.relevo')
  const table = (): Promise<PlaceTable> => core.call('place.table', { lens: 'succession' })
  const valuesOf = async (name: string) => (await table()).places.find((place) => place.name === name)?.values
  const raw = async (id: string, indicator: string) =>
    (await core.call('firm.explain', { lens: 'succession', id })).calculation.parts.find(
      (one) => one.indicator === indicator,
    )?.raw

  beforeAll(async () => {
    core = smallCore(tempFolder())
    await core.call('workspace.create', { file: path() })
    await core.importFile(core.file('register.csv', REGISTER))
  })
  afterAll(() => core.call('workspace.close', {}))

  test('without any file the places of the register are counted as it writes them', async () => {
    const { places, placeless, total, join: joined } = await table()
    expect(places.map(({ name }) => name)).toEqual(['RIBERA', 'Óteros'])
    expect(places[0]?.municipalities).toEqual(['RIBERA', 'Ribera'])
    expect([total, placeless, joined.matched]).toEqual([5, 1, 0])
    expect(places[0]?.values).toMatchObject({
      firms: 2,
      candidates: 2,
      employees: 35,
      'near-retirement': 0.5,
    })
    expect(places[1]?.values).toMatchObject({ 'near-retirement': 1 })
    expect(await raw('1', 'deprivation')).toBeNull()
  })

  test('areas are joined by name without accents, and the map gets them by the keys of the table', async () => {
    const { file, left } = await core.call('place.import', {
      kind: 'boundaries',
      file: core.file('areas.geojson', AREAS),
    })
    expect([file.items, left]).toEqual([3, 0])
    const { places, join: joined } = await table()
    expect(places.map(({ name, municipalities }) => [name, municipalities.length])).toEqual([
      ['Ribera', 2],
      ['Oteros', 1],
      ['Vacío', 0],
    ])
    expect(joined).toMatchObject({ areas: 3, places: 2, matched: 2, withoutArea: [], ambiguous: [] })
    const { areas } = await core.call('place.areas', {})
    expect(areas.map(({ key }) => key)).toEqual(places.map(({ key }) => key))
  })

  test('figures of places fill the need criterion where the register says nothing', async () => {
    const read = await core.call('place.import', { kind: 'figures', file: core.file('figures.csv', FIGURES) })
    expect(read.figures).toMatchObject({
      decimal: ',',
      deprivation: { kind: 'fifth', column: 'quintil renta' },
      jobs: 'empleos',
    })
    expect(await raw('1', 'deprivation')).toBe(1.5)
    expect(await raw('2', 'deprivation')).toBe(9)
    expect(await raw('1', 'job-share')).toBe(0.02)
    expect(await raw('2', 'job-share')).toBe(0.0145)
    expect(await raw('3', 'deprivation')).toBeNull()
    expect(await valuesOf('Ribera')).toMatchObject({ decile: 1.5, jobs: 1000, 'own-paro': 12.5 })
    expect((await table()).join).toMatchObject({ strangers: ['Lejos'], strangerCount: 1 })
  })

  test('support counts as near within 50 km of the firm, or of the middle of its place', async () => {
    const { left } = await core.call('place.import', { kind: 'support', file: core.file('s.csv', SUPPORT) })
    expect(left).toBe(1)
    expect(await raw('1', 'support-nearby')).toBe(1)
    expect(await raw('3', 'support-nearby')).toBe(0)
    expect(await raw('5', 'support-nearby')).toBeNull()
    const near = await core.call('place.ofFirm', { firm: '1' })
    expect(near.support).toMatchObject({ name: 'Federation', from: 'place' })
    expect(near.support?.km).toBeCloseTo(0, 1)
    expect(near).toMatchObject({ place: 'Ribera', decile: 1.5, jobs: 1000, jobShare: 0.02 })
    const own = await core.call('place.ofFirm', { firm: '3' })
    expect(own.support).toMatchObject({ from: 'firm' })
    // 0.85 degrees north and 0.95 east at 41.5° N: √(94.5² + 79.1²) km.
    expect(own.support?.km).toBeCloseTo(123.2, 0)
  })

  test('the model as SQL agrees with the screens about every firm', async () => {
    await core.call('firm.edit', { id: '4', field: 'municipality', value: 'Ribera', reason: 'moved' })
    await core.call('firm.edit', { id: '4', field: 'latitude', value: '41.0', reason: 'moved' })
    await core.call('firm.edit', { id: '4', field: 'longitude', value: '1.1', reason: 'moved' })
    const { view, statement } = await core.call('sql.statement', { lens: 'succession', dialect: 'sqlite' })
    const { candidates } = await core.call('ranking.page', { lens: 'succession', offset: 0, limit: 10 })
    const db = openWorkspace(path(), new Date())
    try {
      db.exec(view ?? '')
      const rows = db.prepare<[], { id: string; score: number }>(statement).all()
      for (const { id, score } of candidates) {
        const found = rows.find((row) => row.id === id)
        expect(found?.score).toBeCloseTo(score, 9)
      }
      expect(candidates).toHaveLength(5)
    } finally {
      db.close()
    }
  })

  test('a firm of which a person typed something scores the same without it as before', async () => {
    const before = (await core.call('firm.explain', { lens: 'succession', id: '1' })).calculation.score
    await core.call('firm.edit', { id: '1', field: 'deprivationDecile', value: '10', reason: 'seen' })
    const { byHand } = await core.call('firm.explain', { lens: 'succession', id: '1' })
    expect(byHand.without?.score).toBeCloseTo(before, 9)
  })

  test('candidates with coordinates come as points, the best first', async () => {
    const { firms, located, total } = await core.call('place.firms', { lens: 'succession' })
    expect([located, total]).toEqual([2, 5])
    expect(firms.map(({ id }) => id).sort()).toEqual(['3', '4'])
  })

  test('a file that is removed no longer counts, until it is brought back', async () => {
    const [support] = await core.call('place.files', {})
    const id = support?.id ?? 0
    await core.call('place.remove', { id })
    expect(await raw('3', 'support-nearby')).toBeNull()
    await core.call('place.restore', { id })
    expect(await raw('3', 'support-nearby')).toBe(0)
    expect(await failureOf(core.call('place.remove', { id: 99 }))).toBe('territory-file-unknown')
  })

  test('a file that is no territory is refused and changes nothing', async () => {
    const bad = core.file('bad.json', '{"type":"FeatureCollection","features":[]}')
    const reply = await core.send('place.import', { kind: 'boundaries', file: bad })
    expect(reply).toMatchObject({ ok: false, error: { code: 'territory-not-usable' } })
    expect(JSON.stringify(reply)).toContain('it has no areas')
    const grid = AREAS.replaceAll('[1,41]', '[400000,4500000]')
    const metres = await core.send('place.import', { kind: 'boundaries', file: core.file('m.json', grid) })
    expect(JSON.stringify(metres)).toContain('WGS 84')
    expect(await core.call('place.files', {})).toHaveLength(3)
  })
})
