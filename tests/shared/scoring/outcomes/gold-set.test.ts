import { describe, expect, it } from 'vitest'
import {
  type GoldLabel,
  goldAgreement,
  goldPlaces,
  type LabelledFirm,
} from '../../../../shared/scoring/outcomes/gold-set.ts'

describe('a gold set', () => {
  it('has one firm of each stretch of the list, and the same ones for the same seed', () => {
    const places = goldPlaces(900, 7)
    expect(places).toHaveLength(30)
    const stretches = places.map((place) => Math.floor(place / 30))
    expect(new Set(stretches).size).toBe(30)
    expect(goldPlaces(900, 7)).toEqual(places)
    expect(goldPlaces(900, 8)).not.toEqual(places)
  })

  it('does not stand in the order of the list', () => {
    const places = goldPlaces(900, 7)
    expect(places).not.toEqual(places.toSorted((a, b) => a - b))
  })

  it('is the whole of a short list', () => {
    expect(goldPlaces(4, 1).toSorted()).toEqual([0, 1, 2, 3])
    expect(goldPlaces(0, 1)).toEqual([])
  })
})

describe('the agreement with the model', () => {
  const firms = (
    label: GoldLabel,
    tier: LabelledFirm['tier'],
    score: number,
    count: number,
  ): LabelledFirm[] => Array.from({ length: count }, () => ({ label, tier, score }))

  it('is Cohen’s kappa (1960) with its interval, worked by hand', () => {
    // 20 and 15 of 50 alike, margins 25:25 and 30:20 → observed .7, expected .5, kappa .4; error √(.7·.3/50)/.5 = .1296.
    const { agreement, kappaInterval } = goldAgreement([
      ...firms('suitable', 'A', 80, 20),
      ...firms('suitable', 'C', 40, 5),
      ...firms('unsuitable', 'B', 60, 10),
      ...firms('unsuitable', 'C', 30, 15),
    ]) ?? { agreement: null, kappaInterval: null }
    expect(agreement?.kappa).toBeCloseTo(0.4, 9)
    expect(kappaInterval?.low).toBeCloseTo(0.4 - 1.959964 * 0.1296148, 6)
    expect(kappaInterval?.high).toBeCloseTo(0.4 + 1.959964 * 0.1296148, 6)
  })

  it('asks of the score how often a suitable firm stands above an unsuitable one, without the unsure', () => {
    const found = goldAgreement([
      ...firms('suitable', 'B', 60, 2),
      ...firms('unsure', '?', 99, 3),
      ...firms('unsuitable', 'C', 50, 1),
      ...firms('unsuitable', 'B', 70, 1),
    ])
    expect(found?.auc).toMatchObject({ auc: 0.5, hits: 2, misses: 2 })
  })

  it('is unknown where nothing is labelled, and its area where all are alike', () => {
    expect(goldAgreement([])).toBeNull()
    expect(goldAgreement(firms('suitable', 'A', 80, 3))).toMatchObject({ kappaInterval: null, auc: null })
  })
})
