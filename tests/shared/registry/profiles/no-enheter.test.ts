import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, mapping, firm, problems } = mapFixture('no-enheter/enheter_2026-11-01.csv', ',')

describe('the Norwegian register of units', () => {
  it('is recognised by its dotted column names', () => {
    expect(match.profile.id).toBe('no-enheter')
    expect(mapping.fields.municipality?.header).toBe('forretningsadresse.kommune')
    expect(problems).toEqual([])
  })

  it('reads staff, founding, sector and a postcode that lost its zero', () => {
    expect(firm('FJELLHEIM MEK')).toMatchObject({
      id: '811111129',
      employees: { low: 23, high: 23 },
      founded: '1979-01-02',
      nace: '25.62',
      postcode: '0579',
      country: 'NO',
      website: 'www.fjellheim-mek.example',
      statusKind: 'active',
    })
  })

  it('leaves staff unknown where none is registered', () => {
    expect(firm('NORDVIK BAKERI').employees).toBeNull()
  })

  it.each([
    ['NORDVIK BETONG', 'administration-or-liquidation', 'konkurs', '2026-09-14'],
    ['NORDVIK TREVARE', 'administration-or-liquidation', 'under avvikling', '2026-03-01'],
    ['LYSVIKA REDERI', 'insolvency-filing', 'under rekonstruksjonsforhandling', '2026-08-20'],
    ['LYSVIKA REGNSKAP', 'administration-or-liquidation', 'tvangsoppløsning', '2026-07-01'],
  ])('tells the proceeding of %s from its own column', (name, statusKind, status, statusDate) => {
    expect(firm(name)).toMatchObject({ statusKind, status, statusDate })
  })

  it.each([
    ['LYSVIKA SAMVIRKELAG', 'cooperative'],
    ['LYSVIKA KOMMUNE', 'public-body'],
    ['STIFTELSEN LYSVIKA', 'non-profit'],
    ['OLA FJELLHEIM', 'sole-trader'],
    ['NORTH SEA BRANCH', 'branch'],
    ['SKYGGE HOLDING', 'company'],
  ])('takes %s for a %s', (name, kind) => {
    expect(firm(name).legalKind).toBe(kind)
  })
})
