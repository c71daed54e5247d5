import { describe, expect, it } from 'vitest'
import {
  sameModel,
  weightsOfModel,
  withPrior,
  withValue,
  withWeights,
} from '../../../../renderer/screens/model/model-edits.ts'
import { checkModel } from '../../../../shared/scoring/check-model.ts'
import { SUCCESSION } from '../../../../shared/scoring/models/succession.ts'

describe('an edited model', () => {
  it('is a new one that the check takes, and leaves the old as it was', () => {
    const before = JSON.stringify(SUCCESSION)
    const place = { criterion: 'workforce', indicator: 'employees' } as const
    const edited = withValue(withPrior(SUCCESSION, { ...place, prior: 0.25 }), {
      ...place,
      reading: 'employees',
      value: {
        kind: 'piecewise',
        points: [
          [3, 0],
          [12, 1],
        ],
      },
    })
    expect(checkModel(edited)).toEqual(edited)
    expect(edited.criteria[1]?.indicators[0]).toMatchObject({ prior: 0.25 })
    expect(sameModel(edited, SUCCESSION)).toBe(false)
    expect(JSON.stringify(SUCCESSION)).toBe(before)
  })

  it('is the same whatever it is called', () => {
    expect(sameModel({ ...SUCCESSION, id: 'ours', version: '7' }, SUCCESSION)).toBe(true)
  })

  it('keeps the weights that are not given', () => {
    const weighed = withWeights(SUCCESSION, { succession: 0.5 })
    expect(weightsOfModel(weighed)).toMatchObject({ succession: 0.5, need: 0.11 })
  })
})
