import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, mapping, firms, firm, problems } = mapFixture('it-registro-imprese/startup.csv', ',')

describe('the Italian list of start-ups', () => {
  it('is recognised, with its decimal comma and the newer ATECO found from the codes', () => {
    expect(match.profile.id).toBe('it-registro-imprese')
    expect(mapping).toMatchObject({ decimal: ',', dateOrder: 'dmy', sectorSystem: 'ateco2025' })
  })

  it('never reads the columns on women, youth and foreigners', () => {
    expect(mapping.unmapped).toEqual(
      expect.arrayContaining(['PrevalenzaFemminile', 'PrevalenzaGiovanile', 'PrevalenzaStraniera']),
    )
  })

  it('cuts the founding law from a name and collapses blanks', () => {
    expect(firm('vento di terra').name).toBe('vento di terra srl')
  })

  it('reads bands of staff and turnover', () => {
    expect(firm('officine lunari')).toMatchObject({
      employees: { low: 10, high: 19 },
      turnover: { low: 500_001, high: 1_000_000 },
      founded: '2019-01-12',
    })
    expect(firm('vento di terra').employees).toEqual({ low: 0, high: 4 })
    expect(firm('insieme punto coop').employees).toBeNull()
  })

  it.each([
    ['orto sospeso', 'cooperative'],
    ['mille mani', 'cooperative'],
    ['insieme punto coop', 'perhaps-cooperative'],
    ['concoop energia', 'company'],
    ['seta digitale', 'company'],
  ])('takes %s for a %s', (name, kind) => {
    expect(firm(name).legalKind).toBe(kind)
  })

  it('sees liquidation and dissolution as proceedings', () => {
    expect(firm('batterie del sud').statusKind).toBe('administration-or-liquidation')
    expect(firm('seta digitale').statusKind).toBe('administration-or-liquidation')
    expect(firm('officine lunari').statusKind).toBe('active')
  })

  it.each([
    ['officine lunari', '28'],
    ['orto sospeso', '01.1'],
    ['mille mani', '88'],
    ['concoop energia', '35'],
    ['auto nuova vita', '45.2'],
    ['nome doppio', '72'],
    ['senza codice', null],
  ])('finds the division of %s whatever digits its code has left', (name, nace) => {
    expect(firm(name).nace).toBe(nace)
    expect(problems).toEqual([])
  })

  it('gives two spellings of one firm in one town the same derived id', () => {
    const ids = firms.filter(({ name }) => /^nome doppio/i.test(name)).map(({ id }) => id)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
})
