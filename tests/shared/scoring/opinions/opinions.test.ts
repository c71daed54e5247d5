import { Matrix } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../../shared/scoring/models/all.ts'
import { SECOND_OPINIONS, secondOpinions } from '../../../../shared/scoring/opinions/all.ts'
import { topsis } from '../../../../shared/scoring/opinions/topsis.ts'
import { weightedProduct } from '../../../../shared/scoring/opinions/weighted-product.ts'
import { valueSheet } from '../../../../shared/scoring/value-sheet.ts'
import { sheetOf } from '../a-sheet.ts'
import { someRankedFirms } from '../arbitrary-firm.ts'

/** Firms as rows, as they are printed; the functions take criteria as rows. */
const criteriaOf = (firms: readonly (readonly number[])[]) =>
  new Matrix(firms.map((row) => [...row])).transpose()

describe('TOPSIS', () => {
  it('gives the published closeness of Tzeng and Huang 2011', () => {
    const found = topsis(
      criteriaOf([
        [5, 8, 4],
        [7, 6, 8],
        [8, 8, 6],
        [7, 4, 6],
      ]),
      [0.3, 0.4, 0.3],
    )
    for (const [place, closeness] of [0.5037, 0.6581, 0.7482, 0.334].entries()) {
      expect(found[place]).toBeCloseTo(closeness, 4)
    }
  })

  it('depends on who else is there, and says so', () => {
    const two = topsis(
      criteriaOf([
        [0.5, 0.8],
        [0.7, 0.6],
      ]),
      [0.5, 0.5],
    )
    const three = topsis(
      criteriaOf([
        [0.5, 0.8],
        [0.7, 0.6],
        [0.1, 0.1],
      ]),
      [0.5, 0.5],
    )
    expect(three[0]).not.toBeCloseTo(two[0] ?? 0, 3)
    expect(SECOND_OPINIONS.map(({ id, dependsOnOthers }) => [id, dependsOnOthers])).toEqual([
      ['topsis', true],
      ['weighted-product', false],
    ])
  })

  it('is one half where all firms are alike', () =>
    expect([
      ...topsis(
        criteriaOf([
          [0, 0.4],
          [0, 0.4],
        ]),
        [0.5, 0.5],
      ),
    ]).toEqual([0.5, 0.5]))
})

describe('the weighted product', () => {
  it('multiplies values by the power of their weights', () => {
    const found = weightedProduct(
      criteriaOf([
        [0.25, 0.81],
        [0, 1],
        [1, 1],
      ]),
      [0.5, 0.5],
    )
    expect(found[0]).toBeCloseTo(0.5 * 0.9, 12)
    expect([found[1], found[2]]).toEqual([0, 1])
    expect(weightedProduct(criteriaOf([[0, 0.81]]), [0, 1])[0]).toBeCloseTo(0.81, 12)
  })
})

describe('the second opinions', () => {
  it('are given of chosen firms, in their order', () => {
    const values = valueSheet(sheetOf(someRankedFirms(10, 3)), modelOf('succession'))
    const weights = modelOf('succession').criteria.map(({ weight }) => weight)
    const found = secondOpinions(values, weights, Uint32Array.from([7, 2, 5]))
    const all = weightedProduct(values.point, weights)
    expect([...found['weighted-product']]).toEqual([all[7], all[2], all[5]])
    for (const one of found.topsis) expect(one >= 0 && one <= 1).toBe(true)
  })
})
