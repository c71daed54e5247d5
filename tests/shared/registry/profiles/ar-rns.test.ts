import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const { match, firms, firm, problems } = mapFixture('ar-rns/registro-nacional-de-sociedades-202611.csv', ',')

describe('Argentina’s national register of companies', () => {
  it('is recognised, marked as unconfirmed and read without a complaint', () => {
    expect(match.profile).toMatchObject({ id: 'ar-rns', confirmed: false })
    expect(problems).toEqual([])
  })

  it('has a line for each activity, of which the first is the company’s', () => {
    const lines = firms.filter(({ id }) => id === '30900000011')
    expect(lines.map(({ nace }) => nace)).toEqual(['25.1', '25.1'])
  })

  it('gives codes their zero back and reads those with a blank in front', () => {
    expect(firm('HERMANOS')).toMatchObject({ sectorCode: '014610', nace: '01.4', founded: null })
    expect(firm('TEJEDURIA')).toMatchObject({ sectorCode: '131201', nace: '13.1' })
  })

  it('takes NULL for nothing and the registered seat where there is no other', () => {
    expect(firm('TRANSPORTES').municipality).toBeNull()
    expect(firm('METALURGICA')).toMatchObject({ municipality: 'VILLA INVENTADA', founded: '1974-05-02' })
  })

  it.each([
    ['METALURGICA', 'company'],
    ['COOPERATIVA', 'cooperative'],
    ['HERMANOS', 'partnership'],
  ])('knows the form of %s', (name, kind) => expect(firm(name).legalKind).toBe(kind))
})
