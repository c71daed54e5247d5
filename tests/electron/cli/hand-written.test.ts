import { expect, test } from 'vitest'
import { Desk } from './relevo.ts'

const desk = new Desk()
const write = (name: string, value: unknown) => desk.file(name, JSON.stringify(value))

test('score gives the worked examples A and F of the model', async () => {
  write('a.json', {
    ownerAge: 67,
    noSuccessor: 1,
    firmAge: 32,
    governance: 1,
    viability: 0.8,
    employees: 24,
    sector: 1,
    need: 0.8,
  })
  const a = await desk.json('score', 'a.json')
  expect(a.status).toBe(0)
  expect(a.value.score).toBeCloseTo(91.15, 9)
  expect(a.value).toMatchObject({ coverage: 100, tier: 'A' })
  write('f.json', {})
  const f = await desk.json('score', 'f.json')
  expect(f.value).toMatchObject({ score: 46.5, low: 0, high: 100, coverage: 0, tier: '?' })
  const { out } = await desk.run('score', 'a.json')
  expect(out).toMatch(/Score .*91\.15/)
})

test('weigh gives weights, λmax and the consistency ratio', async () => {
  write('c.json', {
    criteria: ['a', 'b', 'c'],
    judgements: [
      ['a', 'b', 2],
      ['a', 'c', 6],
      ['b', 'c', 3],
    ],
  })
  const { status, value } = await desk.json('weigh', 'c.json')
  expect(status).toBe(0)
  expect(value.weights.a).toBeCloseTo(0.6, 9)
  expect(value.weights.b).toBeCloseTo(0.3, 9)
  expect(value.lambdaMax).toBeCloseTo(3, 9)
  expect(value).toMatchObject({ acceptable: true, worst: null })
})

test('a file that does not describe a firm or a comparison ends with 3 and the reason', async () => {
  write('odd.json', { ownerAge: 'old' })
  desk.file('broken.json', '{')
  write('loose.json', { criteria: ['a', 'b', 'c'], judgements: [['a', 'b', 2]] })
  for (const [args, code] of [
    [['score', 'odd.json'], 'firm-file-not-usable'],
    [['score', 'broken.json'], 'firm-file-not-usable'],
    [['score', 'nowhere.json'], 'file-missing'],
    [['score', '.'], 'file-is-folder'],
    [['weigh', 'loose.json'], 'comparisons-not-usable'],
  ] as const) {
    const { status, value } = await desk.json(...args)
    expect([status, value.error.code]).toEqual([3, code])
  }
  const { err } = await desk.run('score', 'odd.json', '--lang', 'es')
  expect(err).toContain('ownerAge')
})
