import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, mapping, firms, firm, problems } = mapFixture(
  'uk-companies-house/BasicCompanyData-2026-11-01-part1_1.csv',
  ',',
)

describe('the UK company register', () => {
  it('is recognised although names begin with blanks', () => {
    expect(match.profile.id).toBe('uk-companies-house')
    expect(match.reason).toMatchObject({ kind: 'header-and-name', found: 12, of: 12 })
    expect(mapping.fields.registryId?.header).toBe(' CompanyNumber')
  })

  it('keeps company numbers as text with their zeros and letters', () => {
    expect(firms.map(({ id }) => id).slice(0, 3)).toEqual(['00445191', '01234509', 'SC201954'])
  })

  it('reads dates day first, the sector code before its description, and one blank for several', () => {
    expect(firm('HARROW MILL JOINERY')).toMatchObject({
      name: 'HARROW MILL JOINERY LIMITED',
      founded: '1961-03-14',
      accountsDue: '2026-12-31',
      sectorCode: '16230',
      sectorSystem: 'uksic',
      nace: '16.23',
      municipality: 'THORNWICK',
      region: 'NORTHSHIRE',
      country: 'GB',
      address: 'UNIT 4 MILL LANE',
      legalKind: 'company',
      statusKind: 'active',
      employees: null,
      ownerAge: null,
    })
  })

  it.each([
    ['CARRICK WEAVERS', 'strike-off-notice'],
    ['BEACON CATERING', 'administration-or-liquidation'],
    ['"QUILL" PRINTING', 'administration-or-liquidation'],
    ['LOW FELL MOTORS', 'insolvency-filing'],
    ['RIVERSIDE LAUNDRY', 'administration-or-liquidation'],
    ['SLEEPING HERON', 'dormant'],
  ])('says of %s that it is %s', (name, kind) => {
    expect(firm(name).statusKind).toBe(kind)
  })

  it.each([
    ['GLENBARR COMMUNITY HALL', 'non-profit'],
    ['EASTPORT FISHERMEN', 'mutual'],
    ['GREEN SPOON WHOLEFOODS', 'cooperative'],
    ['PITT COOPER CONSULTING', 'company'],
    ['NORDLYS SHIPPING', 'branch'],
    ['PALE MOON STUDIO', 'partnership'],
  ])('takes %s for a %s', (name, kind) => {
    expect(firm(name).legalKind).toBe(kind)
  })

  it('sees a subsidiary by its accounts and a holding by its code', () => {
    expect(firm('HERON COMPONENTS').subsidiary).toBe(true)
    expect(firm('HARROW MILL').subsidiary).toBeNull()
    expect(firm('HERON HOLDINGS').nace).toBe('64.20')
  })

  it('leaves a sector that was not supplied, or is none, unknown without a complaint', () => {
    expect(firm('NORDLYS SHIPPING').nace).toBeNull()
    expect(firm('SLEEPING HERON').nace).toBeNull()
    expect(problems.filter(({ code }) => code === 'sector-not-read')).toEqual([])
  })

  it('flags a founding in the future and does not use it', () => {
    expect(firm('STARTS TOMORROW').founded).toBeNull()
    expect(problems).toEqual([
      { code: 'date-in-future', line: 18, column: 'IncorporationDate', value: '01/04/2031' },
    ])
  })
})
