import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firm, problems } = mapFixture('ee-lihtandmed/ettevotja_lihtandmed_2026-11-01.csv', ';')

describe('Estonia’s basic data', () => {
  it('are recognised and read without a complaint', () => {
    expect(match.profile).toMatchObject({ id: 'ee-lihtandmed', confirmed: true })
    expect(problems).toEqual([])
  })

  it('name the place from the smallest part to the county', () => {
    expect(firm('Rukkilille')).toMatchObject({
      id: '90000011',
      municipality: 'Lepa vald',
      region: 'Kase maakond',
      postcode: '04321',
      founded: '1998-03-14',
    })
    expect(firm('Kuldne')).toMatchObject({ municipality: 'Lepa vald', postcode: '04322' })
    expect(firm('Jaan')).toMatchObject({ municipality: 'Meretaguse linn', region: 'Kase maakond' })
    expect(firm('Endine')).toMatchObject({ municipality: null, region: null })
  })

  it.each([
    ['Rukkilille', 'company'],
    ['TÜ', 'cooperative'],
    ['Korteriühistu', 'non-profit'],
    ['Jaan', 'sole-trader'],
    ['Näidiste', 'non-profit'],
    ['Nordic', 'branch'],
  ])('know the form of %s', (name, kind) => expect(firm(name).legalKind).toBe(kind))

  it.each([
    ['Rukkilille', 'active'],
    ['AS Terasekoda', 'administration-or-liquidation'],
    ['Kuldne', 'administration-or-liquidation'],
    ['Endine', 'dissolved'],
  ])('know the status of %s', (name, kind) => expect(firm(name).statusKind).toBe(kind))
})
