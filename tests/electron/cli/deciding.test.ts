import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { Desk, REGISTER } from './relevo.ts'

const desk = new Desk()
const inW = (...args: readonly string[]) => desk.json(...args, '--workspace', 'w.relevo')

beforeAll(async () => {
  desk.file('firms.csv', REGISTER)
  await inW('import', 'firms.csv', '--source', 'town')
}, 60_000)

test('a decision is written with its reason, and listed with the score that stood beside it', async () => {
  const { value: ranking } = await inW('rank', '--top', '1')
  const [first] = ranking.candidates
  const { value } = await inW('decide', first.id, 'take-on', '--reason', 'They rang')
  expect(value).toMatchObject([
    { firm: first.id, decision: 'take-on', reason: 'They rang', removedAt: null, stood: { rank: 1 } },
  ])
  expect(value[0].stood.score).toBeCloseTo(first.score, 9)
  expect((await inW('decide', first.id)).value).toEqual(value)
  const said = await desk.run('explain', first.id, '--workspace', 'w.relevo')
  expect(said.out).toContain('Take it on – ')
  expect(said.out).toContain('They rang (score ')
})

test('no decision without a reason, and none that is not known', async () => {
  expect((await inW('decide', '0002', 'later')).status).toBe(2)
  expect((await inW('decide', '0002', '--reason', 'They rang')).status).toBe(2)
  const unknown = await inW('decide', '0002', 'perhaps', '--reason', 'x')
  expect([unknown.status, unknown.value.error.code]).toEqual([2, 'input-not-valid'])
  expect(unknown.value.error.message).toContain('take-on')
})

test('a contest is opened, corrected and settled, with both scores', async () => {
  expect((await inW('contest', '0002', '--reason', 'We are six')).status).toBe(2)
  const opened = await inW('contest', '0002', '--by', 'workers', '--reason', 'We are six')
  expect(opened.value).toMatchObject([{ id: 1, by: 'workers', reason: 'We are six', resolution: null }])
  await inW('edit', '0002', 'employees', '6', '--reason', 'Payroll')
  expect((await inW('contest', '0003', '1', 'corrected', '--reason', 'x')).status).toBe(2)
  const settled = await inW('contest', '0002', '1', 'corrected', '--reason', 'Payroll seen')
  const [{ before, resolution }] = settled.value
  expect(before).toEqual(opened.value[0].before)
  expect(resolution).toMatchObject({ outcome: 'corrected', note: 'Payroll seen' })
  const { value: now } = await inW('explain', '0002')
  expect(resolution.after.score).toBeCloseTo(now.calculation.score, 9)
  const said = await desk.run('contest', '0002', '--workspace', 'w.relevo')
  expect(said.out).toMatch(/Contested by the workers.*\n {2}Settled: corrected/)
})

test('the list is exported as decided only with all its decisions', async () => {
  const refused = await inW('export', '--out', 'list.csv', '--decided')
  expect([refused.status, refused.value.error.code]).toEqual([3, 'list-undecided'])
  const some = await inW('export', '--out', 'some.csv', '--decided', '--where', 'decision=take-on')
  expect([some.status, some.value.rows]).toEqual([0, 1])
  expect((await inW('rank', '--where', 'decision=perhaps')).status).toBe(2)
  const { value: ranking } = await inW('rank')
  for (const { id } of ranking.candidates) await inW('decide', id, 'not', '--reason', 'No capacity')
  const { status, value } = await inW('export', '--out', 'list.csv', '--decided')
  expect([status, value.decided, value.rows]).toEqual([0, true, ranking.candidates.length])
  expect(readFileSync(desk.path('list.csv'), 'utf8')).toContain(',not,No capacity,')
  const proposal = await desk.run('export', '--out', 'plain.csv', '--workspace', 'w.relevo')
  expect(proposal.out).toContain('A proposal by a model, not a decision')
})
