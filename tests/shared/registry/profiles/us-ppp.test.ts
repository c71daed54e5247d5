import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, mapping, firms, firm, problems } = mapFixture('us-ppp/ppp-150k-plus.csv', ',')

describe('the US loan list', () => {
  it('is recognised, and its columns on race, gender and veterans are left out', () => {
    expect(match.profile.id).toBe('us-ppp')
    expect(mapping.unmapped).toEqual(expect.arrayContaining(['RaceEthnicity', 'Gender', 'Veteran']))
  })

  it('has no ids, so each firm gets one of its own from name and place', () => {
    expect(firms.every(({ id, idDerived }) => idDerived && /^~[0-9a-f]{16}$/.test(id))).toBe(true)
    expect(new Set(firms.map(({ id }) => id)).size).toBe(firms.length)
  })

  it('counts jobs, and takes 0 and blank for not stated', () => {
    expect(firm('COTTONWOOD CABINETS').employees).toEqual({ low: 34, high: 34 })
    expect(firm('HIGH LINE PLUMBING').employees).toBeNull()
    expect(firm('COULEE MOTORS').employees).toBeNull()
    expect(problems).toEqual([])
  })

  it.each([
    ['DRY FORK RURAL ELECTRIC COOPERATIVE', 'cooperative'],
    ['SAGE HEN FOOD CO-OP', 'cooperative'],
    ['LARKSPUR TRANSFER', 'employee-owned'],
    ['COOPER SADDLERY', 'company'],
    ['HONCOOP ROOFING', 'company'],
    ['2020 COOPERATIVE LLC', 'perhaps-cooperative'],
    ['DRY FORK COMMUNITY HOSPITAL', 'non-profit'],
    ['LITTLE STEPS CHILDCARE', 'non-profit'],
    ['FRIENDS OF THE LARKSPUR DEPOT', 'non-profit'],
    ['BUNCHGRASS RANCH', 'partnership'],
  ])('takes %s for a %s', (name, kind) => {
    expect(firm(name).legalKind).toBe(kind)
  })

  it.each([
    ['LARKSPUR BAKERY', '311811', '10.7'],
    ['BIG DRY MACHINE WORKS', '332710', '25.6'],
    ['COULEE MOTORS', '811111', '45.2'],
    ['WINDROW HOLDINGS', '551112', '64.2'],
    ['BUNCHGRASS RANCH', '112111', '01.4'],
    ['HIGH LINE PLUMBING', '238220', '43.2'],
    ['UNSAID VENTURES', null, null],
  ])('reaches the sector of %s through the crosswalk', (name, code, nace) => {
    expect(firm(name)).toMatchObject({ sectorCode: code, nace })
  })

  it('writes & where the register left a web escape', () => {
    expect(firm('HIGH LINE').name).toBe('HIGH LINE PLUMBING & HEATING')
  })
})
