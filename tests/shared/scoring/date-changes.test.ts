import { describe, expect, it } from 'vitest'
import { dateChanges } from '../../../shared/scoring/date-changes.ts'
import { type Figure, figuresOf } from '../../../shared/scoring/figures-of.ts'
import type { Model } from '../../../shared/scoring/model.ts'
import { RECOVERY } from '../../../shared/scoring/models/recovery.ts'
import { SUCCESSION } from '../../../shared/scoring/models/succession.ts'
import { SUCCESSION_REGISTRY } from '../../../shared/scoring/models/succession-registry.ts'

const TODAY = '2027-03-09'

const edited = (model: Model, from: string, to: string): Model => {
  const text = JSON.stringify(model)
  if (!text.includes(from)) throw new Error(`no ${from}`)
  return JSON.parse(text.replace(from, to))
}
/** The figures that are said to be of today. */
const ofToday = (model: Model): readonly Figure[] =>
  figuresOf(model).filter(({ source }) => source?.date === TODAY)
const pathsOf = (model: Model) => ofToday(model).map(({ path }) => path.join(' '))

describe('a figure that somebody changes', () => {
  it.each([
    ['a breakpoint', SUCCESSION, '[74,1,', '[76,1,', 'succession owner-age owner-age 76'],
    ['a value', SUCCESSION, '[70,0.95,', '[70,0.9,', 'succession owner-age owner-age 70'],
    ['a prior', SUCCESSION, '"prior":0.52', '"prior":0.6', 'succession no-successor prior'],
    ['a row of a table', SUCCESSION, '"fit":0.05', '"fit":0.1', 'sector nace nace 64-66 68'],
    ['a strength', RECOVERY, '"strike-off":0.6', '"strike-off":0.7', 'urgency urgency urgency strike-off'],
    ['a cap', SUCCESSION, '"cap":1', '"cap":0.9', 'succession governance governance cap'],
    ['a weight', SUCCESSION, '"weight":0.11', '"weight":0.12', 'need weight'],
  ])('%s no longer has the source of the figure it replaced', (_, model, from, to, path) => {
    const dated = dateChanges(model, edited(model, from, to), TODAY)
    expect(pathsOf(dated)).toEqual([path])
    expect(ofToday(dated)[0]?.source).toEqual({ kind: 'expert-judgement', date: TODAY, works: [] })
  })

  it('takes the bounds of the tiers as one', () =>
    expect(
      pathsOf(dateChanges(SUCCESSION, edited(SUCCESSION, '"coverage":40', '"coverage":50'), TODAY)),
    ).toEqual(['tiers A score', 'tiers A low', 'tiers B score', 'tiers coverage']))

  it('keeps a source that its author gave it', () => {
    const own = edited(
      SUCCESSION,
      '[45,0,{"kind":"expert-judgement","date":"2026-11"',
      '[44,0,{"kind":"expert-judgement","date":"2027-01"',
    )
    expect(dateChanges(SUCCESSION, own, TODAY)).toEqual(own)
  })

  it('leaves a model alone that did not change, and one that ships with weights of its own', () => {
    expect(dateChanges(SUCCESSION, SUCCESSION, TODAY)).toEqual(SUCCESSION)
    expect(dateChanges(SUCCESSION, SUCCESSION_REGISTRY, TODAY)).toEqual(SUCCESSION_REGISTRY)
  })
})
