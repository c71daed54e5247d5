import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firms, firm, problems } = mapFixture('uk-coops/coops.csv', ',')

describe('the list of UK co-operatives', () => {
  it('holds cooperatives alone, whatever their form or name says', () => {
    expect(match.profile.id).toBe('uk-coops')
    expect(firms.map(({ legalKind }) => legalKind)).toEqual(Array(8).fill('cooperative'))
    expect(problems).toEqual([])
  })

  it('joins an address over several lines and reads coordinates', () => {
    expect(firm('Thornwick')).toMatchObject({
      address: 'Unity House Mill Lane',
      latitude: 53.488061,
      longitude: -2.237449,
      nace: '47.11',
    })
  })

  it('falls back to the division where a code names no class', () => {
    expect(firm('Eastport Allotments')).toMatchObject({ sectorCode: '01000', nace: '01' })
    expect(firm('Harbour Lights')).toMatchObject({ sectorCode: null, nace: null, latitude: null })
  })
})
