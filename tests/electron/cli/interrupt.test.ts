import { readdirSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Desk, ended, REGISTER } from './relevo.ts'

/** More than a workspace without firms writes: rows are on their way into it. */
const BEGUN_BYTES = 1_000_000

test('an interrupt during an import ends with 130 and leaves no workspace, whole or half', async () => {
  const desk = new Desk()
  const [header = '', ...rows] = REGISTER.trimEnd().split('\n')
  const many = Array.from({ length: 40_000 }, (_, copy) =>
    rows.map((row) => row.replace(/^\d+/, (id) => `${copy}-${id}`)).join('\n'),
  )
  desk.file('many.csv', `${header}\n${many.join('\n')}\n`)
  const child = desk.start('import', 'many.csv', '--workspace', 'w.relevo', '--json')
  const end = ended(child)
  const written = () => statSync(desk.path('w.relevo-wal'), { throwIfNoEntry: false })?.size ?? 0
  while (written() < BEGUN_BYTES && child.exitCode === null) await pause(10)
  child.kill('SIGINT')
  const { status, out } = await end
  expect(status).toBe(130)
  expect(JSON.parse(out).error.code).toBe('cancelled')
  expect(readdirSync(desk.folder).filter((name) => name.includes('relevo'))).toEqual([])
}, 60_000)
