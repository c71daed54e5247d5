import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firms, firm, problems } = mapFixture('es-sabi/sabi_export.csv', ';')

describe('a SABI export', () => {
  it('is recognised, marked as unconfirmed and read without a complaint', () => {
    expect(match.profile).toMatchObject({ id: 'es-sabi', confirmed: false })
    expect(problems).toEqual([])
  })

  it('counts money in thousands and keeps the first director', () => {
    const talleres = firms.filter(({ id }) => id === 'B90000011')
    expect(talleres).toHaveLength(2)
    expect(talleres.at(-1)).toMatchObject({
      turnover: { low: 3_250_400, high: 3_250_400 },
      employees: { low: 28, high: 28 },
      ownerAge: { low: 68, high: 68 },
      ownerName: 'Nadie Uno',
    })
  })

  it.each([
    ['IMPRENTA', 'company', 'insolvency-filing', 'ES'],
    ['CERAMICAS', 'company', 'active', 'PT'],
    ['COOPERATIVA', 'cooperative', 'active', 'ES'],
    ['AUTOMOCIÓN', 'employee-owned', 'active', 'ES'],
    ['EXTINGUIDA', 'company', 'dissolved', 'ES'],
  ])('says what %s is', (name, legalKind, statusKind, country) => {
    expect(firm(name)).toMatchObject({ legalKind, statusKind, country })
  })
})
