import { describe, expect, it } from 'vitest'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { usualModel } from '../../../shared/scoring/usual-model.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { sheetOf } from './a-sheet.ts'

describe('the usual model', () => {
  const plain = aFirm({ founded: '1990', employees: { low: 10, high: 19 }, nace: '25' })

  it('is the one for plain registers where nothing is known on viability or need', () => {
    const model = usualModel(sheetOf([plain]), 'succession')
    expect(model.id).toBe('succession-registry')
    expect(weightsOf(model)).toEqual([0.5, 0.25, 0.25])
  })

  it('is the full lens as soon as one firm has anything on viability or need', () => {
    expect(usualModel(sheetOf([plain, aFirm({ trend: 0 })]), 'succession').id).toBe('succession')
    expect(usualModel(sheetOf([aFirm({ lastProvider: false })]), 'succession').id).toBe('succession')
  })

  it('is always the full one in the recovery lens', () => {
    expect(usualModel(sheetOf([plain]), 'recovery').id).toBe('recovery')
  })
})

describe('weights', () => {
  const model = modelOf('succession')

  it('are the model’s own unless changed', () =>
    expect(weightsOf(model)).toEqual([0.35, 0.21, 0.21, 0.12, 0.11]))

  it('are brought to sum 1, those not named keeping the model’s', () => {
    const weights = weightsOf(model, { succession: 1.35 })
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(weights[0]).toBeCloseTo(1.35 / 2, 12)
    expect(weights[4]).toBeCloseTo(0.11 / 2, 12)
  })

  it('fall back to the model’s where all are 0', () => {
    const nothing = { succession: 0, workforce: 0, viability: 0, sector: 0, need: 0 }
    expect(weightsOf(model, nothing)).toEqual(weightsOf(model))
  })
})
