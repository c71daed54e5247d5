import { describe, expect, it } from 'vitest'
import { checkModel, modelText } from '../../../shared/scoring/check-model.ts'
import { InputFault } from '../../../shared/scoring/input-fault.ts'
import { MODELS } from '../../../shared/scoring/models/all.ts'
import { SUCCESSION } from '../../../shared/scoring/models/succession.ts'

/** A copy of the succession model in which the entry at `path` is `value`, or is missing where that is undefined. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const copy = JSON.parse(modelText(SUCCESSION))
  const last = path.at(-1) ?? ''
  const parent = path.slice(0, -1).reduce((entry, key) => entry[key], copy)
  parent[last] = value
  return JSON.parse(JSON.stringify(copy))
}

const AGE = ['criteria', 0, 'indicators', 0] as const
const AGE_POINTS = [...AGE, 'readings', 0, 'value', 'points'] as const
const GOVERNANCE = ['criteria', 0, 'indicators', 3, 'readings', 1, 'value'] as const
const SECTOR_ROWS = ['criteria', 3, 'indicators', 0, 'readings', 0, 'value', 'rows'] as const

describe('a model file', () => {
  it.each(MODELS)('of the model $id is the model again', (model) =>
    expect(checkModel(JSON.parse(modelText(model)))).toEqual(model),
  )

  it('keeps its name, its origin, notes and the sources of rows', () => {
    const own = {
      ...SUCCESSION,
      id: 'ours',
      name: 'As agreed in May',
      basedOn: { id: 'succession', version: '1' },
      tiers: { ...SUCCESSION.tiers, coverage: 50 },
    }
    expect(checkModel(JSON.parse(modelText(own)))).toEqual(own)
    const noted = changed([...SECTOR_ROWS, 0, 'source'], {
      kind: 'published',
      works: ['A study'],
      note: 'Read twice',
    })
    expect(checkModel(noted)).toEqual(
      expect.objectContaining({ id: 'succession', criteria: expect.any(Array) }),
    )
  })

  it.each([
    [['format'], 2, 'format-unknown', undefined],
    [['author'], 'me', 'key-unknown', 'author'],
    [['id'], '', 'not-a-text', 'id'],
    [['lens'], 'both', 'not-one-of', 'lens'],
    [['criteria'], {}, 'not-a-list', 'criteria'],
    [['criteria'], [], 'list-empty', 'criteria[…].weight'],
    [['criteria', 0, 'id'], 'urgency', 'not-one-of', 'criteria[0].id'],
    [['criteria', 1, 'id'], 'succession', 'entry-twice', 'criteria[1].id'],
    [['criteria', 0, 'weight'], -0.1, 'out-of-range', 'criteria[0].weight'],
    [['criteria', 0, 'weight'], 0.4, 'sum-not-one', 'criteria[…].weight'],
    [['criteria', 0, 'weight'], null, 'not-a-number', 'criteria[0].weight'],
    [['criteria', 2, 'whole'], 'employees', 'not-one-of', 'criteria[2].whole'],
    [['criteria', 0, 'colour'], 'red', 'key-unknown', 'criteria[0].colour'],
    [[...AGE, 'share'], 0.4, 'sum-not-one', 'criteria[0].indicators[…].share'],
    [
      [...AGE_POINTS, 0, 2],
      'a book',
      'not-an-object',
      'criteria[0].indicators[0].readings[0].value.points[0][2]',
    ],
    [
      [...AGE_POINTS, 0, 2, 'date'],
      'spring',
      'not-a-date',
      'criteria[0].indicators[0].readings[0].value.points[0][2].date',
    ],
    [
      [...GOVERNANCE, 'sources', 'luck'],
      {},
      'key-unknown',
      'criteria[0].indicators[3].readings[1].value.sources.luck',
    ],
    [
      [...AGE, 'sources', 'prior', 'works'],
      [1],
      'not-a-text',
      'criteria[0].indicators[0].sources.prior.works[0]',
    ],
    [['tiers', 'source', 'finding'], 'hearsay', 'not-one-of', 'tiers.source.finding'],
    [[...AGE, 'prior'], 1.2, 'out-of-range', 'criteria[0].indicators[0].prior'],
    [[...AGE, 'id'], 'age', 'not-one-of', 'criteria[0].indicators[0].id'],
    [[...AGE, 'id'], 'nace', 'entry-twice', 'criteria[3].indicators[0].id'],
    [[...AGE, 'combine'], 'lowest', 'not-one-of', 'criteria[0].indicators[0].combine'],
    [[...AGE, 'readings'], [], 'list-empty', 'criteria[0].indicators[0].readings'],
    [
      [...AGE_POINTS, 6, 2, 'works'],
      [],
      'not-a-text',
      'criteria[0].indicators[0].readings[0].value.points[6][2].works',
    ],
    [
      [...AGE_POINTS, 1],
      [45, 0.1],
      'points-not-rising',
      `criteria[0].indicators[0].readings[0].value.points[1]`,
    ],
    [
      [...AGE_POINTS, 1],
      [50, 1.1],
      'out-of-range',
      `criteria[0].indicators[0].readings[0].value.points[1][1]`,
    ],
    [
      [...AGE_POINTS, 1],
      [1e9, 1],
      'out-of-range',
      `criteria[0].indicators[0].readings[0].value.points[1][0]`,
    ],
    [AGE_POINTS, [], 'list-empty', 'criteria[0].indicators[0].readings[0].value.points'],
    [
      [...AGE, 'readings', 0, 'value'],
      { kind: 'as-is' },
      'value-unfit',
      'criteria[0].indicators[0].readings[0].value',
    ],
    [
      [...GOVERNANCE, 'strengths', 'late-accounts'],
      undefined,
      'entry-missing',
      'criteria[0].indicators[3].readings[1].value.strengths.late-accounts',
    ],
    [
      [...GOVERNANCE, 'strengths', 'bad-mood'],
      1,
      'key-unknown',
      'criteria[0].indicators[3].readings[1].value.strengths.bad-mood',
    ],
    [
      [...SECTOR_ROWS, 0, 'codes', 0],
      '40',
      'not-a-sector',
      'criteria[3].indicators[0].readings[0].value.rows[0].codes[0]',
    ],
    [
      [...SECTOR_ROWS, 1, 'codes', 0],
      '10',
      'entry-twice',
      'criteria[3].indicators[0].readings[0].value.rows[1].codes[0]',
    ],
    [['tiers', 'A', 'score'], 101, 'out-of-range', 'tiers.A.score'],
    [['tiers', 'B'], 55, 'not-an-object', 'tiers.B'],
    [['signs', 0], 'urgency', 'sign-not-in-model', 'signs[0]'],
  ] as const)('with %j as %j is refused: %s at %s', (path, value, code, key) => {
    let fault: unknown
    try {
      checkModel(changed(path, value))
    } catch (error) {
      fault = error
    }
    expect(fault).toBeInstanceOf(InputFault)
    expect(fault).toMatchObject({ code, details: key === undefined ? {} : { key } })
  })

  it('with NaN or Infinity, which JSON has no sign for, is refused', () => {
    for (const prior of [Number.NaN, Number.POSITIVE_INFINITY]) {
      const [criterion] = SUCCESSION.criteria
      const indicators = criterion?.indicators.map((one) => ({ ...one, prior }))
      const criteria = [{ ...criterion, indicators }, ...SUCCESSION.criteria.slice(1)]
      expect(() => checkModel({ ...SUCCESSION, criteria })).toThrow('not-a-number')
    }
  })
})
