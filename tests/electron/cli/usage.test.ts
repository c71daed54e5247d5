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

test('each language of the option is spoken', async () => {
  const titles = { pt: 'Carta', it: 'Lettera', fr: 'Lettre' }
  for (const [language, title] of Object.entries(titles)) {
    const { status, out, err } = await desk.run('templates', '--lang', language)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toContain(title)
  }
})

test('what is known can be listed', async () => {
  const profiles = await desk.json('profiles')
  expect(profiles.value.map(({ id }: { id: string }) => id)).toContain('generic')
  const templates = await desk.json('templates')
  expect(templates.value).toContainEqual({
    id: 'file-note',
    title: 'File note',
    languages: ['en', 'es', 'pt', 'it', 'fr'],
  })
  const models = await desk.json('models')
  expect(models.value.map(({ id }: { id: string }) => id)).toEqual([
    'succession',
    'succession-registry',
    'succession-age-free',
    'succession-registry-age-free',
    'recovery',
  ])
})
