import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, mapping, firms, firm, problems } = mapFixture('orbis/orbis_export.csv', ';')
const last = (name: string) => firms.findLast((one) => one.name.startsWith(name))

describe('an Orbis export', () => {
  it('is recognised with line breaks in its column names, and marked as unconfirmed', () => {
    expect(match.profile).toMatchObject({ id: 'orbis', confirmed: false })
    expect(problems).toEqual([])
  })

  it('counts money in thousands', () => {
    expect(firm('ALFA').turnover).toEqual({ low: 7_350_500, high: 7_350_500 })
    expect(firm('ZETA').turnover).toEqual({ low: 1_200_750, high: 1_200_750 })
    expect(firm('BETA')).toMatchObject({ turnover: null, employees: null, founded: '1985' })
  })

  it('goes on over several lines for further directors, the first of whom counts', () => {
    expect(last('ALFA')).toMatchObject({
      id: 'IT90000000011',
      ownerName: 'Nessuno Uno',
      ownerAge: { low: 71, high: 71 },
      ownerSince: '1990-02-01',
      employees: { low: 48, high: 48 },
    })
    expect(last('GAMMA')).toMatchObject({ ownerName: 'Nobody Three', ownerAge: { low: 66, high: 66 } })
    expect(last('BETA')).toMatchObject({ ownerName: null, ownerAge: null })
  })

  it('never reads the directors’ gender', () => {
    expect(mapping.unmapped).toContain('DM\nGender')
  })

  it.each([
    ['ALFA', 'company', 'active'],
    ['BETA', 'company', 'insolvency-filing'],
    ['GAMMA', 'company', 'dissolved'],
    ['DELTA', 'cooperative', 'active'],
    ['ZETA', 'branch', 'active'],
  ])('says what %s is', (name, legalKind, statusKind) => {
    expect(firm(name)).toMatchObject({ legalKind, statusKind })
  })
})
