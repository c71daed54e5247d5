import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firms, firm, problems } = mapFixture('no-akvakultur/akvakulturregisteret.csv', ';')

describe('the Norwegian aquaculture register', () => {
  it('is recognised, and says that its rows are sites', () => {
    expect(match.profile).toMatchObject({ id: 'no-akvakultur', rows: 'site' })
    expect(firms).toHaveLength(9)
    expect(new Set(firms.map(({ id }) => id)).size).toBe(6)
    expect(problems).toEqual([])
  })

  it('takes the legal kind from the name where nothing else says it', () => {
    expect(firm('FJORDGLIMT LAKS AS').legalKind).toBe('company')
    expect(firm('NORDVIK SETTEFISK A/S').legalKind).toBe('company')
    expect(firm('LYSVIKA FYLKESKOMMUNE').legalKind).toBe('public-body')
    expect(firm('UNIVERSITETET I LYSVIKA').legalKind).toBe('public-body')
    expect(firm('STIFTELSEN').legalKind).toBe('non-profit')
  })

  it('keeps what it does not tell unknown, the capacity of a site among it', () => {
    expect(firm('FJORDGLIMT')).toMatchObject({ employees: null, nace: null, founded: null, postcode: '0579' })
  })
})
