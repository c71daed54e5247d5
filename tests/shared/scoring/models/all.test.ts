import { describe, expect, it } from 'vitest'
import { naceSpan } from '../../../../shared/criteria/nace.ts'
import { CRITERIA, INDICATORS } from '../../../../shared/criteria/names.ts'
import { figuresOf } from '../../../../shared/scoring/figures-of.ts'
import { MODELS, modelOf } from '../../../../shared/scoring/models/all.ts'
import { SECTOR_FIT } from '../../../../shared/scoring/models/sector-fit.ts'
import { sectorTable } from '../../../../shared/scoring/values/sector-table.ts'
import { newEvaluation } from '../../../../shared/scoring/values/valuer.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe.each(MODELS)('the model $id', (model) => {
  it('has weights, shares and priors that are in order', () => {
    expect(sum(model.criteria.map(({ weight }) => weight))).toBeCloseTo(1, 12)
    for (const { indicators } of model.criteria) {
      expect(sum(indicators.map(({ share }) => share))).toBeCloseTo(1, 12)
      for (const { prior } of indicators) expect(prior >= 0 && prior <= 1).toBe(true)
    }
  })

  it('is plain JSON', () => expect(JSON.parse(JSON.stringify(model))).toEqual(model))

  it('has breakpoints in rising order with values in [0, 1]', () => {
    const values = model.criteria.flatMap(({ indicators }) =>
      indicators.flatMap(({ readings }) => readings.map(({ value }) => value)),
    )
    for (const value of values) {
      if (value.kind !== 'piecewise') continue
      const raws = value.points.map(([raw]) => raw)
      expect(raws).toEqual([...new Set(raws)].sort((a, b) => a - b))
      expect(value.points.every(([, worth]) => worth >= 0 && worth <= 1)).toBe(true)
    }
  })

  it('says of each figure where it comes from, and of when', () => {
    for (const { path, source } of figuresOf(model)) {
      expect(source?.date, path.join(' ')).toMatch(/^\d{4}-\d\d/)
      expect(source?.kind === 'expert-judgement' || (source?.works.length ?? 0) > 0).toBe(true)
    }
  })

  it('names the source of each breakpoint, strength, cap and row of a table for itself', () => {
    for (const { value } of model.criteria.flatMap(({ indicators }) =>
      indicators.flatMap(({ readings }) => readings),
    )) {
      if (value.kind === 'piecewise') expect(value.points.every((point) => point.length === 3)).toBe(true)
      if (value.kind === 'nace-table') expect(value.rows.every(({ source }) => source)).toBe(true)
      if (value.kind === 'noisy-or' || value.kind === 'capped-sum')
        expect(Object.keys(value.sources ?? {})).toEqual([
          ...Object.keys(value.strengths),
          ...(value.kind === 'capped-sum' ? ['cap'] : []),
        ])
    }
  })
})

describe('the models', () => {
  it('have the criteria of their lens, in the order of every screen', () => {
    for (const lens of ['succession', 'recovery'] as const) {
      expect(modelOf(lens).criteria.map(({ id }) => id)).toEqual(CRITERIA[lens])
    }
  })

  it('use every indicator', () => {
    const used = MODELS.flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators))
    expect(new Set(used.map(({ id }) => id))).toEqual(new Set(INDICATORS))
  })
})

describe('the sector table', () => {
  const valuer = sectorTable(SECTOR_FIT)
  function fitOf(code: string) {
    const { low, high } = naceSpan(code)
    const out = newEvaluation()
    out.point = Number.NaN
    valuer(low, high, out)
    return out.point
  }

  it.each([
    ['01', 0.4],
    ['07', 0.4],
    ['10', 1],
    ['11', 0.9],
    ['14.1', 1],
    ['25.11', 1],
    ['27', 0.9],
    ['33', 0.9],
    ['35', 0.4],
    ['36', 0.3],
    ['38', 0.8],
    ['39', 0.6],
    ['42', 0.7],
    ['43', 0.85],
    ['45', 0.6],
    ['45.1', 0.6],
    ['45.2', 0.8],
    ['45.20', 0.8],
    ['46', 0.6],
    ['47', 0.5],
    ['49', 0.75],
    ['50', 0.5],
    ['51', 0.2],
    ['53', 0.6],
    ['56.10', 0.45],
    ['59', 0.75],
    ['61', 0.4],
    ['62', 0.7],
    ['63', 0.6],
    ['65', 0.05],
    ['68', 0.05],
    ['70', 0.6],
    ['71', 0.75],
    ['75', 0.6],
    ['77', 0.4],
    ['78', 0.4],
    ['79', 0.5],
    ['80', 0.6],
    ['81', 0.85],
    ['82', 0.6],
    ['84', 0],
    ['85', 0.75],
    ['86', 0.6],
    ['88', 0.85],
    ['92', 0.5],
    ['94', 0.1],
    ['95', 0.8],
    ['96', 0.6],
    ['99', 0],
  ])('gives %s a fit of %d', (code, expected) => expect(fitOf(code)).toBe(expected))

  it('holds each of the 88 divisions once', () => {
    const all = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
    const divisions = all.filter((code) => !Number.isNaN(naceSpan(code).low))
    const rows = SECTOR_FIT.flatMap(({ codes }) => codes).filter((code) => !code.includes('.'))
    const holds = (row: string, division: string) => {
      const [first = '', last = first] = row.split('-')
      return first <= division && division <= last
    }
    expect(divisions).toHaveLength(88)
    for (const division of divisions) {
      expect([division, rows.filter((row) => holds(row, division)).length]).toEqual([division, 1])
    }
  })
})
