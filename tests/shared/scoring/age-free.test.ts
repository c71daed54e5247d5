import { describe, expect, it } from 'vitest'
import { exactly } from '../../../shared/firm/range.ts'
import { ageFree } from '../../../shared/scoring/age-free.ts'
import { checkModel, modelText } from '../../../shared/scoring/check-model.ts'
import { MODELS, modelOf } from '../../../shared/scoring/models/all.ts'
import { scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { sheetOf } from './a-sheet.ts'

describe('a model without the owner’s age', () => {
  const model = ageFree(modelOf('succession'))

  it('gives the share of the age to firm age or tenure', () => {
    const shares = model.criteria[0]?.indicators.map(({ id, share }) => [id, share])
    expect(shares).toEqual([
      ['no-successor', 0.25],
      ['firm-age', 0.65],
      ['governance', 0.1],
    ])
    expect(model.signs).toEqual(['no-successor', 'firm-age', 'governance'])
  })

  it('scores two firms alike that differ in nothing but the age', () => {
    const readings = sheetOf([aFirm({ founded: '1990', ownerAge: exactly(74) }), aFirm({ founded: '1990' })])
    const { score } = scoreSheet(valueSheet(readings, model), weightsOf(model))
    expect(score[0]).toBe(score[1])
    // 35 · (.25 · .52 + .65 · 1 + .1 · .3), workforce .4, the rest .5.
    expect(score[0]).toBeCloseTo(35 * 0.81 + 21 * 0.4 + 44 * 0.5, 9)
  })

  it.each(MODELS)('is a model that can be kept, made of $id', (one) =>
    expect(checkModel(JSON.parse(modelText(ageFree(one))))).toEqual(ageFree(one)),
  )

  it('is the model itself in the recovery lens, which has no age', () =>
    expect(ageFree(modelOf('recovery'))).toBe(modelOf('recovery')))
})
