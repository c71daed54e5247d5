import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

describe('the Ecuadorian daily list', () => {
  const { match, mapping, firm, problems } = mapFixture('ec-supercias/companias_constituidas.csv', ';')

  it('is recognised and names nobody', () => {
    expect(match.profile.id).toBe('ec-supercias')
    expect(mapping.fields.ownerName).toBeUndefined()
  })

  it('gives a RUC its zero back and flags one that is none', () => {
    expect(firm('Frutas').id).toBe('0190000040001')
    expect(firm('Sin Ruc').idDerived).toBe(true)
    expect(problems).toEqual([{ code: 'id-not-usable', line: 6, column: 'RUC', value: '0' }])
  })

  it('finds a division in a section’s title only where the section is one division', () => {
    expect(firm('Casa Adobe').nace).toBe('68')
    expect(firm('Escuela').nace).toBe('85')
    expect(firm('Tejidos').nace).toBeNull()
    expect(firm('Frutas').nace).toBeNull()
  })
})

describe('the Ecuadorian directory', () => {
  const { match, firm } = mapFixture('ec-supercias/directorio_companias.csv', ';')

  it('is recognised below its two title rows', () => {
    expect(match.profile.id).toBe('ec-supercias')
    expect(firm('MADERAS')).toMatchObject({
      id: '0190000050001',
      founded: '1979-02-14',
      nace: '16.1',
      municipality: 'CUENCA',
      statusKind: 'active',
      legalKind: 'company',
    })
  })

  it.each([
    ['CERÁMICA EL VADO', 'administration-or-liquidation'],
    ['HELADOS CHOLITA', 'dissolved'],
    ['ARRIENDOS LA LOMA', 'dormant'],
  ])('understands the situation of %s', (name, kind) => {
    expect(firm(name).statusKind).toBe(kind)
  })

  it('knows branches, holdings, garages and landlords', () => {
    expect(firm('MINERA BRUMA').legalKind).toBe('branch')
    expect(firm('TENEDORA').nace).toBe('64.2')
    expect(firm('TALLERES').nace).toBe('45.2')
    expect(firm('ARRIENDOS').nace).toBe('68.2')
  })
})
