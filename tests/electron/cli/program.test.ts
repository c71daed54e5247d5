import { expect, test } from 'vitest'
import { readCommandLine } from '../../../electron/cli/program.ts'
import { UsageError } from '../../../electron/cli/usage-error.ts'
import { createWords } from '../../../shared/words/words.ts'

const words = createWords('en')
const read = (...argv: readonly string[]) => readCommandLine(argv, words)

test('a command line becomes a command with its arguments and values', () => {
  const asked = read(
    ...['scan', 'a.csv', 'b.csv', '--top', '5', '--lens', 'recovery', '--delimiter', 'tab', '--json'],
    ...['--where', 'nace=25', '--where', 'nace=10', '--where', 'tier=?', '--as-of', '2026-02-28'],
  )
  if (asked.kind !== 'command') throw new Error('no command')
  expect(asked.command.name).toBe('scan')
  expect(asked.given.args).toEqual(['a.csv', 'b.csv'])
  expect(asked.given.options).toEqual({
    top: 5,
    lens: 'recovery',
    delimiter: '\t',
    json: true,
    where: { nace: ['25', '10'], tier: ['?'] },
    asOf: '2026-02-28',
  })
})

test('wrong usage is refused with a sentence', () => {
  for (const argv of [
    ['dance'],
    ['rank', '--loud'],
    ['scan'],
    ['rank', '--workspace'],
    ['rank', '--workspace', '--json'],
    ['rank', 'extra'],
    ['rank', '--top', '-1'],
    ['rank', '--top', '1e3'],
    ['rank', '--lens', 'telescope'],
    ['rank', '--as-of', '2026-02-30'],
    ['rank', '--where', 'size'],
    ['rank', '--where', '=Otero'],
    ['rank', '--where', 'colour=red'],
    ['rank', '--where', 'tier=Z'],
    ['rank', '--where', 'size=9'],
    ['check', 'x.csv', '--lang', 'tlh'],
    ['check', 'x.csv', '--delimiter', 'comma'],
    ['check', 'x.csv', '--decimal', ';'],
    ['check', 'x.csv', '--header-line', 'first'],
  ]) {
    expect(() => read(...argv), argv.join(' ')).toThrow(UsageError)
    expect(() => read(...argv)).toThrow(/^[A-Z“].*[.]$/)
  }
})

const USAGE = {
  en: /^Usage: relevo /,
  es: /^Uso: relevo /,
  pt: /^Uso: relevo /,
  it: /^Uso: relevo /,
  fr: /^Usage\u00a0: relevo /,
}

test('every command has a page of help in every language', () => {
  const page = read('--help')
  if (page.kind !== 'help') throw new Error('no help')
  const names = [...page.text.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name ?? '')
  expect(names).toContain('scan')
  for (const language of ['en', 'es', 'pt', 'it', 'fr'] as const) {
    for (const name of names) {
      const help = readCommandLine([name, '--help'], createWords(language))
      if (help.kind !== 'help') throw new Error('no help')
      expect(help.text).toMatch(USAGE[language])
      expect(help.text).not.toMatch(/terminal\.|exports\./)
    }
  }
})
