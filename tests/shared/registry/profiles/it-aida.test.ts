import { describe, expect, it } from 'vitest'
import { mapFixture, mapRows } from '../map-fixture.ts'

const { match, mapping, firm, problems } = mapFixture('it-aida/aida_export.csv', ';')

describe('an AIDA export', () => {
  it('is recognised, marked as unconfirmed and read without a complaint', () => {
    expect(match.profile).toMatchObject({ id: 'it-aida', confirmed: false })
    expect(mapping).toMatchObject({ decimal: ',', sectorSystem: 'ateco2007' })
    expect(problems).toEqual([])
  })

  it('counts money in thousands with a decimal comma, and takes n.d. for nothing', () => {
    expect(firm('OFFICINE')).toMatchObject({
      turnover: { low: 4_350_700, high: 4_350_700 },
      employees: { low: 37, high: 37 },
      founded: '1974-05-03',
      nace: '25.62',
    })
    expect(firm('TESSITURA')).toMatchObject({ turnover: null, employees: null })
    expect(firm('CARPENTERIA')).toMatchObject({ idDerived: true, status: null, founded: null })
  })

  it('gives a tax code its zero back', () => expect(firm('HOLDING').id).toBe('09000000055'))

  it.each([
    ['OFFICINE', 'company', 'active'],
    ['PANIFICIO', 'partnership', 'active'],
    ['TESSITURA', 'company', 'administration-or-liquidation'],
    ['COOPERATIVA', 'cooperative', 'active'],
  ])('says what %s is', (name, legalKind, statusKind) => {
    expect(firm(name)).toMatchObject({ legalKind, statusKind })
  })

  it('is also recognised by the short names of older exports, whose money is in thousands unsaid', () => {
    const { match: short, firms } = mapRows([
      [
        'RagioneSociale',
        'Provincia',
        'ATECO_2007',
        'Ricavi',
        'SalariStipendi',
        'Dipendenti',
        'ROI',
        'EBITDA',
      ],
      ['OFFICINE SRL', 'BG', '25.62.00', '4350,7', '900', '37', '3,1', '512'],
    ])
    expect(short.profile.id).toBe('it-aida')
    expect(firms[0]).toMatchObject({ turnover: { low: 4_350_700, high: 4_350_700 }, nace: '25.62' })
  })
})
