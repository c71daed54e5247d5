import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStartOptions } from '../../../electron/starting/options.ts'

describe('readStartOptions', () => {
  it('opens a window in the system’s language unless told otherwise', () => {
    expect(readStartOptions([], 'es-ES')).toEqual({ browser: false, port: 0, folder: null, language: 'es' })
    expect(readStartOptions([], 'de-DE')).toMatchObject({ language: 'en' })
  })

  it('reads every option, with a blank or an equals sign', () => {
    expect(readStartOptions(['--browser', '--port', '8123', '--folder=work', '--lang=es'], 'en-GB')).toEqual({
      browser: true,
      port: 8123,
      folder: resolve('work'),
      language: 'es',
    })
  })

  it.each([['--window'], ['firms.csv'], ['--folder'], ['-x']])('does not know %j', (option) => {
    expect(readStartOptions([option], 'en')).toEqual({ word: 'door.option-unknown', values: { option } })
  })

  it.each(['0', '65536', '80a', '-1', '1.5', ''])('refuses the port %j', (port) => {
    expect(readStartOptions([`--port=${port}`], 'en')).toEqual({
      word: 'door.port-not-valid',
      values: { port },
    })
  })
})
