import { describe, expect, it } from 'vitest'
import { mapFixture } from '../map-fixture.ts'

const FILES = [
  ['Italian', 'camera-di-commercio.csv', ';', 'ateco2007', ','],
  ['Portuguese', 'registo-comercial.csv', ';', 'nace2', ','],
  ['French', 'annuaire-entreprises.csv', ';', 'naf', ','],
  ['English', 'chamber-members.csv', ',', 'uksic', '.'],
] as const

describe.each(FILES)('a chamber’s export in %s (%s)', (_, file, delimiter, system, decimal) => {
  const { match, mapping, firms, problems, refused } = mapFixture(`generic/${file}`, delimiter)

  it('is read by the names of its columns alone', () => {
    expect(match.profile.id).toBe('generic')
    expect(Object.keys(mapping.fields)).toEqual(
      expect.arrayContaining([
        'registryId',
        'name',
        'legalForm',
        'status',
        'founded',
        'municipality',
        'postcode',
        'sectorCode',
        'employees',
        'turnover',
      ]),
    )
    expect(mapping).toMatchObject({ sectorSystem: system, decimal, dateOrder: 'dmy' })
  })

  it('holds six firms, without a complaint', () => {
    expect(firms).toHaveLength(6)
    expect(problems.filter(({ code }) => code !== 'no-name-or-id')).toEqual([])
    expect(refused).toBe(file === 'camera-di-commercio.csv' ? 1 : 0)
  })

  it('says who is ripe, who is a cooperative and who is gone', () => {
    const [works, bakery, mill, cooperative, , gone] = firms
    expect(works).toMatchObject({
      legalKind: 'company',
      statusKind: 'active',
      founded: '1981-03-12',
      nace: '25.62',
    })
    expect(works?.turnover?.low).toBeCloseTo(1_250_500, -3)
    expect((works?.ownerAge ?? works?.ownerBirthYear) === null).toBe(false)
    expect(bakery?.nace).toBe('10.71')
    expect(mill?.statusKind).toMatch(/^(?:administration-or-liquidation|insolvency-filing)$/)
    expect(cooperative?.legalKind).toMatch(/^(?:cooperative|mutual)$/)
    expect(gone?.statusKind).toBe('dissolved')
  })
})
