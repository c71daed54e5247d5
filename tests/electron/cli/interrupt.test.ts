import { existsSync, readdirSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Desk, ended, REGISTER } from './relevo.ts'

test('an interrupt during an import ends with 130 and leaves no workspace, whole or half', async () => {
  const desk = new Desk()
  const [header = '', ...rows] = REGISTER.trimEnd().split('\n')
  const many = Array.from({ length: 40_000 }, (_, copy) =>
    rows.map((row) => row.replace(/^\d+/, (id) => `${copy}-${id}`)).join('\n'),
  )
  desk.file('many.csv', `${header}\n${many.join('\n')}\n`)
  const child = desk.start('import', 'many.csv', '--workspace', 'w.relevo', '--json')
  const end = ended(child)
  while (!existsSync(desk.path('w.relevo')) && child.exitCode === null) await pause(10)
  await pause(200)
  child.kill('SIGINT')
  const { status, out } = await end
  expect(status).toBe(130)
  expect(JSON.parse(out).error.code).toBe('cancelled')
  expect(readdirSync(desk.folder).filter((name) => name.includes('relevo'))).toEqual([])
}, 60_000)
