import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firm, problems } = mapFixture('cz-res/res_data_2026-11-01.csv', ',')

describe('the Czech statistical register', () => {
  it('is recognised, marked as unconfirmed and read without a complaint', () => {
    expect(match.profile).toMatchObject({ id: 'cz-res', confirmed: false })
    expect(problems).toEqual([])
  })

  it.each([
    ['Kovo', { low: 25, high: 49 }],
    ['Mlékárna', { low: 100, high: 199 }],
    ['Jan', { low: 0, high: 0 }],
    ['Koloniál', null],
    ['Spolek', null],
    ['Hostinec', { low: 10_000, high: null }],
  ])('reads the size class of %s', (name, employees) => expect(firm(name).employees).toEqual(employees))

  it.each([
    ['Kovo', 'company'],
    ['Jan', 'sole-trader'],
    ['Zemědělské', 'cooperative'],
    ['Dolní Město', 'public-body'],
    ['Spolek', 'non-profit'],
    ['Sample', 'branch'],
    ['Hostinec', 'partnership'],
  ])('knows the form code of %s', (name, kind) => expect(firm(name).legalKind).toBe(kind))

  it('knows a unit that ended by its end date', () => {
    expect(firm('Koloniál')).toMatchObject({
      statusKind: 'dissolved',
      statusDate: '2019-03-31',
      status: 'zaniklý',
    })
    expect(firm('Kovo').statusKind).toBe('active')
  })

  it('gives ids their zeros back and reads sectors of two to five digits', () => {
    expect(firm('Mlékárna')).toMatchObject({ id: '00900022', nace: '10' })
    expect(firm('Kovo')).toMatchObject({ id: '00900011', nace: '25.62' })
    expect(firm('Koloniál').nace).toBe('47.11')
  })
})
