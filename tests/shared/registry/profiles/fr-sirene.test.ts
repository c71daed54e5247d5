import { describe, expect, it } from 'vitest'
import { mapRows, rowsOfFixture } from '../map-fixture.ts'

const [header = [], ...rows] = rowsOfFixture('fr-sirene/StockUniteLegale_utf8.csv', ',')
const column = header.indexOf('nomenclatureActivitePrincipaleUniteLegale')
const under = (nomenclature: string) =>
  mapRows([header, ...rows.map((row) => row.with(column, nomenclature))], 'StockUniteLegale_utf8.csv')

describe('codes of activity in France’s directory', () => {
  it('are read as NACE where they are of the present nomenclature', () => {
    expect(under('NAFRev2').firm('MENUISERIE DU VAL')).toMatchObject({ sectorCode: '16.23Z', nace: '16.23' })
  })

  it.each(['NAP', 'NAF1993', 'NAFRev1'])(
    'are kept and lead to no sector where they are of %s',
    (nomenclature) => {
      const firm = under(nomenclature).firm('MENUISERIE DU VAL')
      expect(firm).toMatchObject({ sectorCode: '16.23Z', sectorSystem: null, nace: null })
    },
  )
})
