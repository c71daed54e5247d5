import { describe, expect, it } from 'vitest'
import { JUDGED, type Judged } from '../../../shared/criteria/judged.ts'
import { judgeFirm } from '../../../shared/scoring/judge-firm.ts'
import { modelOf } from '../../../shared/scoring/models/all.ts'
import { createReadingSheet, nextIndex, readingAt } from '../../../shared/scoring/reading-sheet.ts'
import { scoreFirm } from '../../../shared/scoring/score-firm.ts'
import { scoresAt } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'

function judged(about: Partial<Record<Judged, number>>) {
  const sheet = createReadingSheet(1)
  nextIndex(sheet)
  const list = JUDGED.flatMap((name) => {
    const value = about[name]
    return value === undefined ? [] : [{ about: name, value }]
  })
  judgeFirm(sheet, 0, list)
  const model = modelOf('recovery')
  return { sheet, ...scoresAt(valueSheet(sheet, model), weightsOf(model), 0) }
}

describe('what people judged of a firm', () => {
  it('scores as the same firm written by hand', () => {
    const core = { plant: 1, orders: 0.5, 'skilled-staff': 1, suppliers: 0, site: 0.5 }
    const byHand = scoreFirm({
      lens: 'recovery',
      core,
      legalRoute: 0.5,
      need: 0.7,
      signals: ['wage-arrears', 'owner-absent'],
    })
    const { score, low, high, coverage } = judged({
      ...core,
      'legal-route': 0.5,
      'given-need': 0.7,
      'wage-arrears': 1,
      'owner-absent': 1,
    })
    expect(score).toBeCloseTo(byHand.score, 9)
    expect(low).toBeCloseTo(byHand.low, 9)
    expect(high).toBeCloseTo(byHand.high, 9)
    expect(coverage).toBeCloseTo(byHand.coverage, 9)
  })

  it('makes urgency known by a sign that was looked for and not seen', () => {
    expect(readingAt(judged({}).sheet, 'urgency', 0).low).toBeNaN()
    expect(readingAt(judged({ 'hours-cut': 0 }).sheet, 'urgency', 0)).toEqual({ low: 0, high: 0 })
  })

  it('overrules a gate in both lenses, but not that of a firm which asked not to be scored', () => {
    const sheet = createReadingSheet(2)
    for (const code of [1, 4]) {
      const index = nextIndex(sheet)
      sheet.gates.succession[index] = code
      sheet.gates.recovery[index] = code
      judgeFirm(sheet, index, [{ about: 'gate', value: 1 }])
    }
    expect([...sheet.gates.succession]).toEqual([1, 0])
    expect([...sheet.gates.recovery]).toEqual([1, 0])
  })
})
