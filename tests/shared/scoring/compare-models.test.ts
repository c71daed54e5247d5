import { describe, expect, it } from 'vitest'
import { compareModels } from '../../../shared/scoring/compare-models.ts'
import type { Criterion, Model } from '../../../shared/scoring/model.ts'
import { SUCCESSION } from '../../../shared/scoring/models/succession.ts'
import { SUCCESSION_REGISTRY } from '../../../shared/scoring/models/succession-registry.ts'

const withCriterion = (id: string, change: (criterion: Criterion) => Criterion): Model => ({
  ...SUCCESSION,
  criteria: SUCCESSION.criteria.map((criterion) => (criterion.id === id ? change(criterion) : criterion)),
})

describe('comparing two models', () => {
  it('finds nothing between a model and its copy', () =>
    expect(compareModels(SUCCESSION, structuredClone(SUCCESSION))).toEqual([]))

  it('names a weight by its criterion', () => {
    const lighter = withCriterion('need', (need) => ({ ...need, weight: 0.2 }))
    expect(compareModels(SUCCESSION, lighter)).toEqual([
      { path: ['criteria', 'need', 'weight'], before: 0.11, after: 0.2 },
    ])
  })

  it('names a moved breakpoint by what is read, and a row of a table by its codes', () => {
    const moved = JSON.parse(
      JSON.stringify(SUCCESSION).replace('[70,0.95,', '[70,0.9,').replace('"fit":0.05', '"fit":0.1'),
    )
    expect(compareModels(SUCCESSION, moved).map(({ path }) => path.slice(2).join(' '))).toEqual([
      'indicators owner-age readings owner-age value points 70',
      'indicators nace readings nace value rows 64-66,68 fit',
    ])
  })

  it('says which criteria only one of them has', () => {
    const found = compareModels(SUCCESSION, SUCCESSION_REGISTRY)
    expect(found.find(({ path }) => path.join(' ') === 'criteria viability')).toMatchObject({ after: null })
    expect(found.map(({ path }) => path.join(' '))).toContain('criteria succession weight')
  })

  it('says where the same readings are asked in another order', () => {
    const turned = withCriterion('succession', (criterion) => ({
      ...criterion,
      indicators: criterion.indicators.map((one) => ({ ...one, readings: [...one.readings].reverse() })),
    }))
    expect(compareModels(SUCCESSION, turned)).toEqual([
      {
        path: ['criteria', 'succession', 'indicators', 'firm-age', 'readings', 'order'],
        before: ['firm-age', 'tenure'],
        after: ['tenure', 'firm-age'],
      },
      {
        path: ['criteria', 'succession', 'indicators', 'governance', 'readings', 'order'],
        before: ['given-governance', 'governance'],
        after: ['governance', 'given-governance'],
      },
    ])
  })
})
