import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Firm } from '../../../../shared/firm/firm.ts'
import { modelOf } from '../../../../shared/scoring/models/all.ts'
import { rankSheet } from '../../../../shared/scoring/rank-sheet.ts'
import { scoreAt, scoreSheet } from '../../../../shared/scoring/score-sheet.ts'
import { swaps, topChanges } from '../../../../shared/scoring/stability/weight-moves.ts'
import { valueSheet } from '../../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../../shared/scoring/weights-of.ts'
import { aFirm } from '../../criteria/a-firm.ts'
import { sheetOf, tieOrderOf } from '../a-sheet.ts'
import { someRankedFirms } from '../arbitrary-firm.ts'

const model = modelOf('succession')

function rankedOf(firms: readonly Firm[]) {
  const readings = sheetOf(firms)
  const values = valueSheet(readings, model)
  const ranking = (weights: readonly number[]) =>
    rankSheet(scoreSheet(values, weights), tieOrderOf(firms), readings.staff)
  const weights = weightsOf(model)
  return { values, weights, ranking, order: ranking(weights) }
}

/** One weight moved, the others in proportion. */
function moved(weights: readonly number[], row: number, to: number): readonly number[] {
  const rest = 1 - (weights[row] ?? 0)
  return weights.map((weight, other) => (other === row ? to : (weight / rest) * (1 - to)))
}

describe('the weight that changes the top', () => {
  it('is found where it was worked out by hand', () => {
    // a: value 1 on need, 0 on viability; b the other way round; the rest alike, of which .68 of the weights.
    const firms = [
      aFirm({
        id: 'a',
        deprivationDecile: 1,
        jobShare: 1,
        lastProvider: true,
        supportNearby: true,
        profitCover: 0,
        equityRatio: 0,
        altmanZPrime: 0,
        trend: -1,
      }),
      aFirm({
        id: 'b',
        deprivationDecile: 10,
        jobShare: 0,
        lastProvider: false,
        supportNearby: false,
        profitCover: 1,
        equityRatio: 1,
        altmanZPrime: 9,
        trend: 1,
      }),
    ]
    const { values, weights, order } = rankedOf(firms)
    expect([...order]).toEqual([1, 0])
    const need = topChanges({ values, weights, order, top: 1 }).find(({ criterion }) => criterion === 'need')
    // With t for need, viability has .21 / .89 of 1 - t; a gains t · (1 - .095), b gains that times 1.
    const viability = 0.21 / 0.89
    const t = viability / (viability + 1 - (0.5 * 0.1 + 0.15 * 0.3))
    expect(need).toMatchObject({ leaves: 1, enters: 0, from: 0.11 })
    expect(need?.to).toBeCloseTo(t, 12)
  })

  it('changes the top just beyond, and not before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 5 }), (seed, top) => {
        const { values, weights, order, ranking } = rankedOf(someRankedFirms(30, seed))
        const topOf = (list: readonly number[]) => [...ranking(list).subarray(0, top)].sort((a, b) => a - b)
        const usual = topOf(weights)
        for (const { criterion, from, to } of topChanges({ values, weights, order, top })) {
          if (Math.abs(to - from) < 1e-6) continue
          const row = model.criteria.findIndex(({ id }) => id === criterion)
          const way = Math.sign(to - from)
          expect(topOf(moved(weights, row, to - way * 1e-7))).toEqual(usual)
          if (to + way * 1e-6 > 0 && to + way * 1e-6 < 1) {
            expect(topOf(moved(weights, row, to + way * 1e-6))).not.toEqual(usual)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('two firms of the top', () => {
  it('score alike at the weight where they change places', () => {
    const { values, weights, order } = rankedOf(someRankedFirms(30, 11))
    const found = swaps({ values, weights, order, top: 8 })
    expect(found.length).toBeGreaterThan(5)
    const moves = found.map(({ from, to }) => Math.abs(to - from))
    expect(moves).toEqual([...moves].sort((a, b) => a - b))
    for (const { criterion, to, above, below } of found) {
      const at = moved(
        weights,
        model.criteria.findIndex(({ id }) => id === criterion),
        to,
      )
      expect(scoreAt(values, at, above)).toBeCloseTo(scoreAt(values, at, below), 9)
    }
  })
})
