import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Firm } from '../../../shared/firm/firm.ts'
import { createLiveRanking } from '../../../shared/scoring/live-ranking.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { MODELS, modelOf } from '../../../shared/scoring/models/all.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { scoreAt, scoreSheet } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { toSumOne } from '../../../shared/scoring/weights-of.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { sheetOf, tieOrderOf } from './a-sheet.ts'
import { arbitraryFirm } from './arbitrary-firm.ts'

function listsOf(firms: readonly Firm[], model: Model) {
  const readings = sheetOf(firms)
  const values = valueSheet(readings, model)
  const tieOrder = tieOrderOf(firms)
  const start = model.criteria.map(({ weight }) => weight)
  return {
    live: createLiveRanking({ values, weights: start, tieOrder, employees: readings.staff }),
    full: (weights: readonly number[], most: number, include?: Uint8Array) =>
      rankSheet(scoreSheet(values, toSumOne(weights)), tieOrder, readings.staff, include).slice(0, most),
    values,
  }
}

const someModel = fc.constantFrom(...MODELS)
const someFirms = fc.uniqueArray(arbitraryFirm, { minLength: 1, maxLength: 40, selector: ({ id }) => id })

describe('the head of the list while sliders move', () => {
  it('is that of the full path, after any number of moves', () => {
    const moves = fc.array(fc.tuple(fc.nat(5), fc.nat(100)), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(someModel, someFirms, moves, fc.nat(45), (model, firms, steps, most) => {
        const { live, full } = listsOf(firms, model)
        const weights = model.criteria.map(({ weight }) => 100 * weight)
        for (const [row, weight] of steps) {
          weights[row % weights.length] = weight
          if (!weights.some((one) => one > 0)) weights[0] = 1
          live.move(weights)
          expect([...live.top(most)]).toEqual([...full(weights, most)])
        }
      }),
      { numRuns: 100 },
    )
  })

  it('is that of the full path after a slider was drawn to and fro for long', () => {
    const firms = fc.sample(arbitraryFirm, { numRuns: 300, seed: 7 })
    const { live, full } = listsOf(firms, modelOf('succession'))
    for (let turn = 0; turn < 2_500; turn++) live.move([35 + (turn % 97) / 7, 21, 21, 12, 11])
    live.move([35, 21, 21, 12, 11])
    expect([...live.top(100)]).toEqual([...full([35, 21, 21, 12, 11], 100)])
  })

  it('gives the few that a filter leaves their places among all, without ordering the rest', () => {
    const filters = fc.infiniteStream(fc.constantFrom(0, 1))
    fc.assert(
      fc.property(someModel, someFirms, filters, fc.nat(8), (model, firms, bits, most) => {
        const { live, full } = listsOf(firms, model)
        const weights = model.criteria.map((_, row) => 3 + ((row * 7) % 5))
        live.move(weights)
        const include = Uint8Array.from(firms, () => bits.next().value ?? 0)
        const found = live.top(most, include)
        const all = [...full(weights, firms.length)]
        expect([...live.places(found)]).toEqual([...found].map((firm) => all.indexOf(firm) + 1))
      }),
      { numRuns: 100 },
    )
  })

  it('leaves out what a filter leaves out, and firms behind a gate', () => {
    const firms = [
      aFirm({ id: 'a', noSuccessor: 1 }),
      aFirm({ id: 'b', noSuccessor: 1, statusKind: 'dissolved' }),
      aFirm({ id: 'c' }),
      aFirm({ id: 'd', noSuccessor: 0 }),
    ]
    const { live } = listsOf(firms, modelOf('succession'))
    expect([...live.top(9)]).toEqual([0, 2, 3])
    expect([...live.top(2, Uint8Array.from([0, 1, 1, 1]))]).toEqual([2, 3])
    expect([...live.top(0)]).toEqual([])
  })
})

describe('one firm’s score', () => {
  it('is that of the sheet to the last digit', () => {
    fc.assert(
      fc.property(someModel, someFirms, (model, firms) => {
        const { values } = listsOf(firms, model)
        const weights = toSumOne(model.criteria.map((_, row) => row + 1))
        const { score } = scoreSheet(values, weights)
        expect(firms.map((_, index) => scoreAt(values, weights, index))).toEqual([...score])
      }),
      { numRuns: 50 },
    )
  })
})
