import { beforeAll, describe, expect, it } from 'vitest'
import { SUCCESSION } from '../../../shared/scoring/models/succession.ts'
import { Desk, REGISTER } from './relevo.ts'

const desk = new Desk()
const here = ['--workspace', 'w.relevo'] as const
const write = (name: string, value: unknown) => desk.file(name, JSON.stringify(value))

beforeAll(async () => {
  desk.file('register.csv', REGISTER)
  await desk.run('import', 'register.csv', ...here)
})

describe('stability', () => {
  it('prints rank intervals and what would change the top, and the same for the same seed', async () => {
    const first = await desk.json('stability', ...here, '--draws', '30', '--top', '2')
    expect(first.status).toBe(0)
    expect(first.value).toMatchObject({ draws: 30, seed: 1, top: 2, concentration: 100 })
    expect(first.value.firms[0]).toMatchObject({ rank: 1 })
    const again = await desk.json('stability', ...here, '--draws', '30', '--top', '2')
    expect(again.value).toEqual(first.value)
    const { out, err } = await desk.run('stability', ...here, '--draws', '30', '--lang', 'es')
    expect(out).toContain('30 sorteos')
    expect(err).toBe('')
  })

  it('explains a rank with its interval, and a firm behind a gate without', async () => {
    const ranked = await desk.json('explain', '0001', ...here)
    expect(ranked.value.rankInterval).toMatchObject({ rank: ranked.value.calculation.rank, draws: 200 })
    expect((await desk.run('explain', '0001', ...here)).out).toMatch(/between \d+ and \d+ in 90%/)
    const gated = await desk.json('explain', '0006', ...here)
    expect([gated.status, gated.value.rankInterval]).toEqual([0, null])
  })
})

describe('outcomes and backtest', () => {
  it('records a table, lists it, and says what the measures rest on', async () => {
    desk.file(
      'outcomes.csv',
      'id,outcome,date\n0001,converted,2099\n0002,closed,2099-03-01\n9999,sold,2099\n',
    )
    const taken = await desk.json('outcomes', 'outcomes.csv', ...here)
    expect(taken.value).toMatchObject({ read: 3, added: 2, replaced: 0, refused: 1 })
    const strict = await desk.run('outcomes', 'outcomes.csv', ...here, '--strict')
    expect(strict.status).toBe(4)
    expect((await desk.json('outcomes', ...here)).value).toHaveLength(2)
    const tested = await desk.json('backtest', ...here)
    expect(tested.value).toMatchObject({ recorded: 2, used: 2, learned: { kind: 'too-few' } })
    expect((await desk.run('backtest', ...here)).out).toContain('too few to say')
  })

  it('ends with 3 over a file that is no list of outcomes', async () => {
    desk.file('other.csv', 'a,b\n1,2\n')
    const { status, value } = await desk.json('outcomes', 'other.csv', ...here)
    expect([status, value.error.code]).toEqual([3, 'outcomes-not-usable'])
  })
})

describe('sql', () => {
  it('prints the statement alone, and on standard error the view or table it reads', async () => {
    const { out, err, status } = await desk.run('sql', '--dialect', 'sqlite')
    expect(status).toBe(0)
    expect(out).toMatch(/^WITH firm AS/)
    expect(err).toContain('CREATE TEMP VIEW firm_for_scoring')
    const postgres = await desk.json('sql', '--dialect', 'postgres', '--lens', 'recovery')
    expect(postgres.value).toMatchObject({ view: null, model: { id: 'recovery' } })
    const own = await desk.json('sql', '--dialect', 'sqlite', ...here)
    expect(own.value.model.id).toBe('succession-registry')
  })

  it('needs a dialect that is known', async () => {
    expect((await desk.run('sql')).status).toBe(2)
    expect((await desk.run('sql', '--dialect', 'oracle')).status).toBe(2)
  })
})

describe('models', () => {
  it('says which are in force in a workspace', async () => {
    const { value } = await desk.json('models', ...here)
    const inForce = value.filter((one: { inForce: boolean }) => one.inForce)
    expect(inForce.map((one: { id: string }) => one.id)).toEqual(['succession-registry', 'recovery'])
  })

  it('scores with a model from a file', async () => {
    const { criteria } = SUCCESSION
    const onWorkforce = criteria.map((one) => ({ ...one, weight: one.id === 'workforce' ? 1 : 0 }))
    write('jobs.json', { ...SUCCESSION, id: 'jobs', criteria: onWorkforce })
    write('firm.json', { employees: 24 })
    const { value } = await desk.json('score', 'firm.json', '--model', 'jobs.json')
    expect(value.score).toBeCloseTo(100, 9)
    const ranked = await desk.json('stability', ...here, '--model', 'jobs.json', '--draws', '20')
    expect(ranked.value.model.id).toBe('jobs')
  })
})

describe('input that cannot be used', () => {
  const [first, ...rest] = SUCCESSION.criteria
  const withWeight = (weight: unknown) => ({ ...SUCCESSION, criteria: [{ ...first, weight }, ...rest] })
  const judged = (...judgements: readonly unknown[]) => ({ criteria: ['a', 'b', 'c'], judgements })

  it.each([
    ['a negative weight', withWeight(-0.35), 'criteria[0].weight'],
    ['a weight that is no number', withWeight('much'), 'criteria[0].weight'],
    ['a criterion nobody knows', { ...SUCCESSION, criteria: [{ ...first, id: 'luck' }, ...rest] }, 'luck'],
    ['weights that do not sum to 1', withWeight(0.5), '1.15'],
  ])('a model with %s ends with 3 and names the entry', async (_, model, named) => {
    write('model.json', model)
    for (const args of [
      ['rank', ...here],
      ['stability', ...here],
      ['sql', '--dialect', 'sqlite'],
    ]) {
      const { status, value } = await desk.json(...args, '--model', 'model.json')
      expect([status, value.error.code]).toEqual([3, 'model-not-usable'])
      expect(value.error.message).toContain(named)
    }
  })

  it.each([
    ['a ratio of 0', judged(['a', 'b', 0], ['b', 'c', 1]), '“a” to “b” is 0'],
    ['a negative ratio', judged(['a', 'b', -2], ['b', 'c', 1]), '-2'],
    ['a missing pair that disconnects', judged(['a', 'b', 2]), '“c”'],
    ['a criterion nobody listed', judged(['a', 'z', 2]), '“z”'],
  ])('comparisons with %s end with 3 and name it', async (_, comparisons, named) => {
    write('comparisons.json', comparisons)
    const { status, value } = await desk.json('weigh', 'comparisons.json')
    expect([status, value.error.code]).toEqual([3, 'comparisons-not-usable'])
    expect(value.error.message).toContain(named)
  })

  it('NaN, which JSON does not have, ends with 3', async () => {
    desk.file('nan.json', '{ "ownerAge": NaN }')
    desk.file('nan-ratio.json', '{ "criteria": ["a", "b"], "judgements": [["a", "b", NaN]] }')
    expect((await desk.json('score', 'nan.json')).status).toBe(3)
    expect((await desk.json('weigh', 'nan-ratio.json')).status).toBe(3)
  })
})
