import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Desk, REGISTER } from './relevo.ts'

const desk = new Desk()
const inW = (...args: readonly string[]) => desk.json(...args, '--workspace', 'w.relevo')

test('what an office owes to people is done from the terminal as well', async () => {
  desk.file('firms.csv', REGISTER)
  const basis = ['--purpose', 'Continuity of work', '--basis', 'Public task'] as const
  expect((await inW('import', 'firms.csv', '--source', 'town', ...basis)).status).toBe(0)
  expect((await inW('purpose')).value).toMatchObject({ purpose: 'Continuity of work' })

  const out = desk.path('ana.json')
  expect((await inW('person', 'Prado, Ana', '--out', out)).value).toMatchObject([{ firm: '0001' }])
  expect(JSON.parse(readFileSync(out, 'utf8')).places).toHaveLength(1)
  expect((await inW('person', 'Ana Prado', '--erase')).value).toMatchObject({ rows: 1, firmsNamed: [] })

  const { value } = await inW('audit')
  expect(value.broken).toBeNull()
  expect(value.lines.map(({ what }: { what: string }) => what)).toEqual([
    'person.erase',
    'person.export',
    'import.keep',
    'privacy.setPurpose',
  ])
}, 60_000)
