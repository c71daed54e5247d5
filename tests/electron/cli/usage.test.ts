import { expect, test } from 'vitest'
import { Desk } from './relevo.ts'

const desk = new Desk()

test('wrong usage ends with 2 and a sentence, in JSON as well', async () => {
  for (const args of [
    ['dance'],
    ['rank', '--loud'],
    ['rank'],
    ['undo', 'first', '--workspace', 'w.relevo'],
    ['export', '--workspace', 'w.relevo', '--out', 'list.pdf'],
  ]) {
    const { status, value, err } = await desk.json(...args)
    expect([args, status, value.error.code]).toEqual([args, 2, 'usage'])
    expect(value.error.message).toMatch(/\.$/)
    expect(err.trim()).toBe(value.error.message)
  }
})

test('help is on standard output, in the language asked for, and ends with 0', async () => {
  for (const args of [['--help'], []]) {
    const { status, out, err } = await desk.run(...args)
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^Usage:/)
  }
  const { out } = await desk.run('export', '--help', '--lang', 'es')
  expect(out).toContain('Guarda la lista en un archivo')
  expect(out).toContain('Identificador de registro')
})

test('a language without a catalogue is answered in English, and that is said', async () => {
  const { status, out, err } = await desk.run('templates', '--lang', 'pt')
  expect(status).toBe(0)
  expect(err).toContain('“pt”')
  expect(out).toContain('Letter to the owner')
})

test('what is known can be listed', async () => {
  const profiles = await desk.json('profiles')
  expect(profiles.value.map(({ id }: { id: string }) => id)).toContain('generic')
  const templates = await desk.json('templates')
  expect(templates.value).toContainEqual({ id: 'file-note', title: 'File note', languages: ['en', 'es'] })
  const models = await desk.json('models')
  expect(models.value.map(({ id }: { id: string }) => id)).toEqual([
    'succession',
    'succession-registry',
    'recovery',
  ])
})
