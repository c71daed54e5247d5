import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, mapping, firm, problems } = mapFixture(
  'co-supersociedades/empresas_mas_grandes_supersociedades.csv',
  ';',
)

describe('Colombia’s list of large companies', () => {
  it('is recognised with line breaks in its column names, and marked as unconfirmed', () => {
    expect(match.profile).toMatchObject({ id: 'co-supersociedades', confirmed: false })
    expect(problems).toEqual([])
  })

  it('counts the figures of the later of its two years', () => {
    expect(mapping.fields.turnover?.header).toBe('INGRESOS OPERACIONALES\n2025*')
    expect(firm('METALÚRGICA').turnover).toEqual({ low: 13_900.75, high: 13_900.75 })
    expect(firm('SIN CODIGO').turnover).toBeNull()
  })

  it('tells the share of own capital of the later year, and the change of income from the year before', () => {
    const { equityRatio, trend } = firm('METALÚRGICA')
    expect([equityRatio, trend]).toEqual([
      expect.closeTo(6_200 / 10_200, 9),
      expect.closeTo(13_900.75 / 12_500.5 - 1, 9),
    ])
    expect(firm('SIN CODIGO')).toMatchObject({ equityRatio: null, trend: null })
  })

  it('parts city and department', () => {
    expect(firm('METALÚRGICA')).toMatchObject({ municipality: 'CALI', region: 'VALLE' })
    expect(firm('TEXTILES')).toMatchObject({ municipality: 'EL CARMEN DE VIBORAL', region: 'ANTIOQUIA' })
    expect(firm('AUTOTALLERES')).toMatchObject({ municipality: 'BOGOTA D.C.', region: 'BOGOTA D.C.' })
  })

  it.each([
    ['METALÚRGICA', 'C2511', '25.1'],
    ['COMERCIALIZADORA', 'G4645', '46.4'],
    ['INVERSIONES', 'L6810', '68.2'],
    ['SIN CODIGO', null, null],
  ])('takes the code of %s out of its text', (name, sectorCode, nace) => {
    expect(firm(name)).toMatchObject({ sectorCode, nace })
  })

  it('keeps a company of cooperatives, to be checked', () => {
    expect(firm('EXPORTADORA').legalKind).toBe('perhaps-cooperative')
    expect(firm('TEXTILES').legalKind).toBe('company')
  })
})
