import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Firm } from '../../../shared/firm/firm.ts'
import { explainFirm } from '../../../shared/scoring/explain-firm.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { MODELS, modelOf } from '../../../shared/scoring/models/all.ts'
import { rankSheet } from '../../../shared/scoring/rank-sheet.ts'
import { scoreSheet, scoresAt, tierAt } from '../../../shared/scoring/score-sheet.ts'
import { valueSheet } from '../../../shared/scoring/value-sheet.ts'
import { weightsOf } from '../../../shared/scoring/weights-of.ts'
import { aFirm } from '../criteria/a-firm.ts'
import { sheetOf, tieOrderOf } from './a-sheet.ts'
import { arbitraryFirm } from './arbitrary-firm.ts'

const RUNS = { numRuns: 150 }
const someFirms = fc.uniqueArray(arbitraryFirm, { minLength: 1, maxLength: 12, selector: ({ id }) => id })
const someModel = fc.constantFrom(...MODELS)
const someWeights = (model: Model) =>
  fc
    .array(fc.nat(100), { minLength: model.criteria.length, maxLength: model.criteria.length })
    .map((numbers) =>
      weightsOf(model, Object.fromEntries(model.criteria.map(({ id }, row) => [id, numbers[row] ?? 0]))),
    )
const someRanking = someModel.chain((model) =>
  fc.record({ model: fc.constant(model), weights: someWeights(model), firms: someFirms }),
)

function scoresOf(firms: readonly Firm[], model: Model, weights = weightsOf(model)) {
  const readings = sheetOf(firms)
  return { readings, scores: scoreSheet(valueSheet(readings, model), weights) }
}

describe('a score', () => {
  it('lies within its interval, and all within 0 and 100', () => {
    fc.assert(
      fc.property(someRanking, ({ model, weights, firms }) => {
        const { scores } = scoresOf(firms, model, weights)
        for (let index = 0; index < firms.length; index++) {
          const [score = -1, low = -1, high = -1, coverage = -1] = [
            scores.score[index],
            scores.low[index],
            scores.high[index],
            scores.coverage[index],
          ]
          expect(low >= -1e-9 && low <= score + 1e-9 && score <= high + 1e-9 && high <= 100 + 1e-9).toBe(true)
          expect(coverage >= 0 && coverage <= 100 + 1e-9).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('is the sum of its parts, and so are its interval and coverage', () => {
    fc.assert(
      fc.property(someRanking, ({ model, weights, firms }) => {
        const { readings, scores } = scoresOf(firms, model, weights)
        for (let index = 0; index < firms.length; index++) {
          const parts = explainFirm(readings, index, model, weights)
          const sum = (of: (part: (typeof parts)[number]) => number) =>
            parts.reduce((total, part) => total + of(part), 0)
          expect(sum(({ points }) => points)).toBeCloseTo(scores.score[index] ?? -1, 9)
          expect(sum(({ weight, low }) => 100 * weight * low)).toBeCloseTo(scores.low[index] ?? -1, 9)
          expect(sum(({ weight, high }) => 100 * weight * high)).toBeCloseTo(scores.high[index] ?? -1, 9)
          const known = sum(({ weight, prior }) => (prior ? 0 : 100 * weight))
          expect(known).toBeCloseTo(scores.coverage[index] ?? -1, 9)
          expect(sum(({ weight }) => weight)).toBeCloseTo(1, 9)
        }
      }),
      RUNS,
    )
  })

  it('does not depend on which other firms are in the file', () => {
    fc.assert(
      fc.property(someModel, someFirms, someFirms, (model, firms, others) => {
        const alone = scoresOf(firms, model).scores
        const together = scoresOf([...firms, ...others], model).scores
        for (let index = 0; index < firms.length; index++) {
          expect(together.score[index]).toBe(alone.score[index])
          expect(together.low[index]).toBe(alone.low[index])
          expect(together.high[index]).toBe(alone.high[index])
          expect(tierAt(together, index)).toBe(tierAt(alone, index))
        }
      }),
      RUNS,
    )
  })

  it('gives each firm the same rank in whatever order the rows come', () => {
    const shuffled = someFirms.chain((firms) =>
      fc.tuple(
        fc.constant(firms),
        fc.shuffledSubarray([...firms], { minLength: firms.length, maxLength: firms.length }),
      ),
    )
    const ranked = (firms: readonly Firm[], model: Model) => {
      const { readings, scores } = scoresOf(firms, model)
      return [...rankSheet(scores, tieOrderOf(firms), readings.staff)].map((index) => firms[index]?.id)
    }
    fc.assert(
      fc.property(someModel, shuffled, (model, [firms, others]) => {
        expect(ranked(others, model)).toEqual(ranked(firms, model))
      }),
      RUNS,
    )
  })

  it('never falls when one value rises', () => {
    const steps = [
      ['noSuccessor', [0, 0.15, 1]],
      ['profitCover', [0, 0.5, 1]],
      ['equityRatio', [-0.2, 0.1, 0.2, 0.5]],
      ['altmanZPrime', [1, 2, 3]],
      ['trend', [-0.3, -0.1, 0, 0.05, 0.2]],
      ['deprivationDecile', [10, 7, 4, 1]],
      ['jobShare', [0, 0.02, 0.05, 0.2]],
      ['lastProvider', [false, true]],
      ['supportNearby', [false, true]],
      ['ownerBirthYear', [1990, 1975, 1968, 1960, 1952, 1930]],
    ] as const
    fc.assert(
      fc.property(arbitraryFirm, fc.constantFrom(...steps), (firm, [field, rising]) => {
        const model = modelOf('succession')
        const scores = rising.map(
          (value) => scoresOf([{ ...firm, [field]: value }], model).scores.score[0] ?? -1,
        )
        for (const [place, score] of scores.slice(1).entries()) {
          expect(score).toBeGreaterThanOrEqual((scores[place] ?? 0) - 1e-9)
        }
      }),
      RUNS,
    )
  })

  it('narrows its interval, and never leaves it, when something becomes known', () => {
    fc.assert(
      fc.property(someModel, arbitraryFirm, fc.constantFrom(0, 0.15, 1), (model, firm, noSuccessor) => {
        const before = scoresOf([{ ...firm, noSuccessor: null }], model).scores
        const after = scoresOf([{ ...firm, noSuccessor }], model).scores
        expect(after.low[0]).toBeGreaterThanOrEqual((before.low[0] ?? 0) - 1e-9)
        expect(after.high[0]).toBeLessThanOrEqual((before.high[0] ?? 0) + 1e-9)
        expect(after.coverage[0]).toBeGreaterThanOrEqual(before.coverage[0] ?? 0)
      }),
      RUNS,
    )
  })
})

describe('a score sheet', () => {
  it('of one firm is that of the sheet to the last digit', () => {
    fc.assert(
      fc.property(someRanking, ({ model, weights, firms }) => {
        const values = valueSheet(sheetOf(firms), model)
        const sheet = scoreSheet(values, weights)
        for (const index of firms.keys()) {
          expect(scoresAt(values, weights, index)).toEqual({
            score: sheet.score[index],
            low: sheet.low[index],
            high: sheet.high[index],
            coverage: sheet.coverage[index],
            tier: tierAt(sheet, index),
          })
        }
      }),
      RUNS,
    )
  })

  it('writes over an earlier one of as many firms', () => {
    const model = modelOf('succession')
    const values = valueSheet(sheetOf([aFirm(), aFirm({ noSuccessor: 1 })]), model)
    const fresh = scoreSheet(values, weightsOf(model, { succession: 3 }))
    const used = scoreSheet(values, weightsOf(model, { succession: 3 }), scoreSheet(values, weightsOf(model)))
    expect(used).toEqual(fresh)
  })

  it('of no firms is empty', () => {
    const { scores } = scoresOf([], modelOf('recovery'))
    expect([scores.count, scores.score.length]).toEqual([0, 0])
  })
})
