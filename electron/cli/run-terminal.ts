import process from 'node:process'
import { CallError } from '../../shared/contract/connect.ts'
import { createWords, type Words } from '../../shared/words/words.ts'
import { chooseLanguage } from './choose-language.ts'
import { EXIT, EXIT_OF_ERROR, type ExitStatus } from './exit-status.ts'
import { readCommandLine } from './program.ts'
import { UsageError } from './usage-error.ts'

/** Runs one command line, prints its answer and sets the exit status. Never throws. */
export async function runTerminal(argv: readonly string[]): Promise<void> {
  const words = createWords(chooseLanguage(argv, process.env))
  const asJson = argv.includes('--json')
  process.stdout.on('error', leaveIfReaderLeft)
  try {
    const { output, status } = await answer(argv, words)
    await print(output)
    process.exit(status)
  } catch (error) {
    const { status, failure } = failureOf(error, words)
    if (asJson) await print(json({ error: failure }))
    process.stderr.write(`${failure.message}\n`)
    process.exit(status)
  }
}

async function answer(
  argv: readonly string[],
  words: Words,
): Promise<{ readonly output: string; readonly status: ExitStatus }> {
  const asked = readCommandLine(argv, words)
  if (asked.kind === 'help') return { output: asked.text, status: EXIT.done }
  const { command, given } = asked
  // Not before it is needed: help and wrong usage are answered without the core.
  const { createTerminal } = await import('./terminal.ts')
  const outcome = await command.run({ terminal: createTerminal(words), ...given })
  if ('lines' in outcome) {
    for await (const line of outcome.lines) await print(`${line}\n`)
    return { output: '', status: outcome.status() }
  }
  const output = given.options.json ? json(outcome.json) : `${outcome.text()}\n`
  return { output, status: outcome.status ?? EXIT.done }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

interface Failed {
  readonly status: ExitStatus
  readonly failure: { readonly code: string; readonly message: string; readonly details: object }
}

function failureOf(error: unknown, words: Words): Failed {
  if (error instanceof CallError) return { status: EXIT_OF_ERROR[error.failure.code], failure: error.failure }
  if (error instanceof UsageError)
    return { status: EXIT.wrongUsage, failure: { code: 'usage', message: error.message, details: {} } }
  const reason = error instanceof Error ? error.message : String(error)
  const message = words.say('errors.internal', { reason })
  return { status: EXIT.ourFault, failure: { code: 'internal', message, details: { reason } } }
}

/** Resolves when all of it has gone out: a pipe takes a long list in pieces. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    process.stdout.write(text, () => resolve())
  })

/** `relevo … | head` closes the pipe early; that is no failure. */
function leaveIfReaderLeft(error: NodeJS.ErrnoException): void {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.ourFault)
}
