import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Desk, REGISTER, WITH_BAD_ROW } from './relevo.ts'

test('scan prints the import and the ranking in their fixed shapes, and keeps nothing', async () => {
  const desk = new Desk()
  desk.file('firms.csv', REGISTER)
  const { status, value } = await desk.json('scan', 'firms.csv', '--as-of', '2026-11-01')
  expect(status).toBe(0)
  expect(Object.keys(value)).toEqual(['import', 'ranking'])
  const report = value.import
  expect(report).toMatchObject({ read: 8, kept: 8, flagged: 0, refused: 0, firms: 8, new: 8, gone: 0 })
  expect(report.files[0]).toMatchObject({ file: 'firms.csv', delimiter: ',', headerLine: 1, rows: 8 })
  const { ranking } = value
  const setAside = { ...ranking.excluded, ...ranking.referred }
  expect(setAside).toEqual({ 'already-cooperative': 1, 'sole-trader': 1, 'in-insolvency': 1 })
  expect(ranking).toMatchObject({ lens: 'succession', asOf: '2026-11-01', firms: 8, eligible: 5 })
  expect(ranking.candidates).toHaveLength(5)
  expect(ranking.candidates[0]).toMatchObject({
    rank: 1,
    id: '0001',
    name: 'Forja Alta, S.L.',
    municipality: 'Villaseca',
    sector: { code: '25.62', nace: '25' },
    employees: { low: 24, high: 24 },
    ownerAge: { low: 67, high: 67 },
    founded: '1990-05-01',
  })
  expect(readdirSync(desk.folder).filter((name) => name !== 'firms.csv' && name !== 'home')).toEqual([])
})

test('the parts of every candidate sum to its score and carry the fields of the contract', async () => {
  const desk = new Desk()
  desk.file('firms.csv', REGISTER)
  const { value } = await desk.json('scan', 'firms.csv', '--top', '3')
  expect(value.ranking.candidates).toHaveLength(3)
  for (const { parts, score, low, high } of value.ranking.candidates) {
    const sum = parts.reduce((total: number, part: { points: number }) => total + part.points, 0)
    expect(sum).toBeCloseTo(score, 9)
    expect(low).toBeLessThanOrEqual(score)
    expect(high).toBeGreaterThanOrEqual(score)
    for (const part of parts) {
      expect(Object.keys(part)).toEqual([
        'criterion',
        'indicator',
        'raw',
        'value',
        'prior',
        'weight',
        'points',
      ])
    }
  }
})

test('scan writes a file note for each candidate it prints', async () => {
  const desk = new Desk()
  desk.file('firms.csv', REGISTER)
  const { status, err } = await desk.run('scan', 'firms.csv', '--top', '2', '--notes', 'notes')
  expect(status).toBe(0)
  expect(err).toContain('2 file notes written')
  expect(err).toContain('add --workspace')
  expect(readdirSync(desk.path('notes')).sort()).toEqual(['01-0001.md', '02-0002.md'])
  expect(readFileSync(desk.path('notes/01-0001.md'), 'utf8')).toContain('# File note: Forja Alta, S.L.')
})

test('scan for people says what was set aside, and what a cell holds cannot run', async () => {
  const desk = new Desk()
  desk.file('firms.csv', REGISTER.replace('Hostal', 'Hos\u001b[31mtal'))
  const { out } = await desk.run('scan', 'firms.csv', '--lang', 'es')
  expect(out).toContain('8 leídas')
  expect(out).toMatch(/3 apartadas: .*cooperativa|3 apartadas: .*socios/)
  expect(out).not.toContain('\u001b')
})

test('scan with a workspace keeps the import there', async () => {
  const desk = new Desk()
  desk.file('firms.csv', REGISTER)
  const { status } = await desk.json('scan', 'firms.csv', '--workspace', 'w.relevo')
  expect(status).toBe(0)
  const imports = await desk.json('imports', '--workspace', 'w.relevo')
  expect(imports.value).toHaveLength(1)
  expect(imports.value[0]).toMatchObject({ id: 1, firms: 8, files: ['firms.csv'], current: true })
})

test('refused rows end a strict run with 4, and everything else is in all the same', async () => {
  const desk = new Desk()
  desk.file('firms.csv', WITH_BAD_ROW)
  const strict = await desk.json('scan', 'firms.csv', '--strict')
  expect(strict.status).toBe(4)
  expect(strict.value.import).toMatchObject({ read: 9, kept: 8, refused: 1, firms: 8 })
  expect(strict.value.import.problems[0]).toMatchObject({
    code: 'no-name-or-id',
    count: 1,
    example: { line: 10 },
  })
  const lax = await desk.json('scan', 'firms.csv')
  expect(lax.status).toBe(0)
})

test('a file that cannot be used is named, ends with 3, and no workspace is left', async () => {
  const desk = new Desk()
  desk.file('firms.csv', REGISTER)
  const missing = await desk.json('scan', 'nowhere.csv', '--workspace', 'w.relevo')
  expect(missing.status).toBe(3)
  expect(missing.value.error).toMatchObject({ code: 'file-missing', details: { file: 'nowhere.csv' } })
  expect(missing.err.trim()).toBe(missing.value.error.message)
  expect(existsSync(desk.path('w.relevo'))).toBe(false)

  desk.file('empty.csv', '')
  desk.file('letter.csv', '%PDF-1.7\n')
  desk.file('cells.csv', 'a,b\n1,2\n3,4\n')
  for (const [file, code] of [
    ['empty.csv', 'file-empty'],
    ['letter.csv', 'file-not-table'],
    ['cells.csv', 'file-no-name-or-id'],
    ['.', 'file-is-folder'],
  ] as const) {
    const { status, value } = await desk.json('scan', file)
    expect([status, value.error.code]).toEqual([3, code])
  }
})
