import process from 'node:process'
import { createWords } from '../../shared/words/words.ts'
import { chooseLanguage } from './choose-language.ts'

/** The oldest Node that runs the sources as they are and has the core's database. */
const OLDEST_NODE = 24

const found = process.versions.node
if (Number.parseInt(found, 10) < OLDEST_NODE) {
  const language = chooseLanguage(process.argv.slice(2), process.env)
  const values = { found, oldest: OLDEST_NODE }
  process.stderr.write(`${createWords(language).say('terminal.node-too-old', values)}\n`)
  process.exitCode = 1
} else {
  const { runTerminal } = await import('./run-terminal.ts')
  await runTerminal(process.argv.slice(2))
}
