import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firms, firm, mapping, problems } = mapFixture('mx-denue/denue_99_csv.csv', ',', 'latin1')

describe('Mexico’s directory of economic units', () => {
  it('is recognised and read without a complaint', () => {
    expect(match.profile).toMatchObject({ id: 'mx-denue', confirmed: true, rows: 'site' })
    expect(problems).toEqual([])
  })

  it('takes the day of entry for no founding, and e-mail addresses of persons not at all', () => {
    expect(mapping.unmapped).toEqual(expect.arrayContaining(['fecha_alta', 'correoelec']))
    expect(firms.every(({ founded }) => founded === null)).toBe(true)
  })

  it('brings the sites of one legal name in one place together, and keeps nameless ones apart', () => {
    const [bakery, shop] = firms.filter(({ name }) => name.startsWith('PANIFICADORA'))
    expect(bakery?.id).toBe(shop?.id)
    expect(bakery?.idDerived).toBe(true)
    const garages = firms.filter(({ name }) => name.startsWith('TALLER'))
    expect(new Set(garages.map(({ id }) => id)).size).toBe(2)
    expect(garages.every(({ idDerived }) => !idDerived)).toBe(true)
  })

  it('reads bands, coordinates, accents and postcodes that lost their zero', () => {
    expect(firm('PANIFICADORA')).toMatchObject({
      employees: { low: 51, high: 100 },
      latitude: 20.51234567,
      longitude: -100.12345678,
      municipality: 'Peñasco del Río',
      postcode: '01234',
    })
    expect(firm('MAQUINADOS').employees).toEqual({ low: 251, high: null })
    expect(firm('TALLER').employees).toEqual({ low: 0, high: 5 })
  })

  it.each([
    ['PANIFICADORA', 'company', '10.7'],
    ['PESCADORES', 'cooperative', '03.2'],
    ['MAQUINADOS', 'company', '25.6'],
    ['AMIGOS', 'non-profit', '94.9'],
    ['MUNICIPIO', 'public-body', '84'],
    ['TALLER', null, '45.2'],
  ])('knows form (from the name alone) and sector of %s', (name, legalKind, nace) => {
    expect(firm(name)).toMatchObject({ legalKind, nace })
  })
})
