import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firm, problems } = mapFixture('us-city-licences/business_licenses_2026-11-01.csv', '\t')

describe('a US city’s licences', () => {
  it('are recognised with a nameless last column, and marked as unconfirmed', () => {
    expect(match.profile).toMatchObject({ id: 'us-city-licences', confirmed: false })
  })

  it('mean nothing by NA, in their own columns', () => {
    expect(firm('MESA TIRE')).toMatchObject({ id: '00101', address: null })
    expect(firm('00102')).toMatchObject({ sectorCode: null, founded: null, employees: null })
    expect(firm('DRY WASH')).toMatchObject({ municipality: null, postcode: null })
  })

  it('take 0 employees for not stated', () => {
    expect(firm('MESA TIRE').employees).toBeNull()
    expect(firm('CACTUS').employees).toEqual({ low: 24, high: 24 })
  })

  it('give a zip code its zero back, and put the month first', () => {
    expect(firm('MESA TIRE')).toMatchObject({ postcode: '02139', founded: '2001-07-04' })
    expect(problems).toEqual([
      { code: 'date-not-read', line: 6, column: 'Business Start Date', value: '13/01/2010' },
    ])
  })

  it.each([
    ['CACTUS', 'company', 'active', '10.7'],
    ['OCOTILLO', 'cooperative', 'active', '56.1'],
    ['FRIENDS', 'non-profit', 'active', '94.9'],
    ['DRY WASH', 'company', 'dormant', '43.2'],
    ['GILA', 'company', 'active', null],
    ['00102', 'sole-trader', 'dissolved', null],
  ])('say what %s is', (name, legalKind, statusKind, nace) => {
    expect(firm(name)).toMatchObject({ legalKind, statusKind, nace })
  })
})
