import { Command as Commander, CommanderError } from 'commander'
import type { WordKey, Words } from '../../shared/words/words.ts'
import type { Command, Invocation } from './command.ts'
import { COMMANDS } from './commands/all.ts'
import { createOptions, type OptionName, type OptionValues } from './options.ts'
import { UsageError } from './usage-error.ts'

const OF_EVERY_COMMAND: readonly OptionName[] = ['workspace', 'json', 'lang']

/** What was asked for: a command with its arguments and options, or a page of help. */
export type Asked =
  | { readonly kind: 'command'; readonly command: Command; readonly given: Omit<Invocation, 'terminal'> }
  | { readonly kind: 'help'; readonly text: string }

/** Reads a command line. Throws UsageError with a sentence in the words' language. */
export function readCommandLine(argv: readonly string[], words: Words): Asked {
  const said: string[] = []
  let asked: Asked | null = null
  const program = createProgram(
    words,
    (text) => said.push(text),
    (command, given) => {
      asked = { kind: 'command', command, given }
    },
  )
  try {
    program.parse([...argv], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const isHelp = error.code === 'commander.helpDisplayed' || error.code === 'commander.version'
    if (!isHelp) throw new UsageError(usageSentence(error, words))
  }
  return asked ?? { kind: 'help', text: said.join('') }
}

type OnCommand = (command: Command, given: Omit<Invocation, 'terminal'>) => void

function createProgram(words: Words, say: (text: string) => void, onCommand: OnCommand): Commander {
  const option = createOptions(words)
  const program = new Commander('relevo').description(words.say('terminal.about'))
  dress(program, words, say)
  for (const command of COMMANDS) {
    const sub = program.command(command.name).description(words.say(command.summary))
    dress(sub, words, say)
    if (command.arguments !== '') sub.arguments(command.arguments)
    for (const name of [...command.options, ...OF_EVERY_COMMAND]) sub.addOption(option(name))
    if (command.more) sub.addHelpText('after', `\n${command.more(words)}`)
    sub.action(() => onCommand(command, { args: sub.args, options: sub.opts<OptionValues>() }))
  }
  program.action(() => {
    const [name] = program.args
    if (name !== undefined) throw new UsageError(unknownCommand(name, words))
    program.outputHelp()
  })
  return program.argument('[command]').usage('<command> [options]')
}

function dress(command: Commander, words: Words, say: (text: string) => void): void {
  const titles: Readonly<Record<string, WordKey>> = {
    'Usage:': 'terminal.usage',
    'Arguments:': 'terminal.arguments',
    'Options:': 'terminal.options',
    'Commands:': 'terminal.commands',
  }
  command
    .exitOverride()
    .configureOutput({ writeOut: say, writeErr: () => {} })
    .configureHelp({ styleTitle: (title) => (titles[title] ? words.say(titles[title]) : title) })
    .helpOption('--help', words.say('terminal.option-help'))
    .helpCommand(false)
}

const SENTENCES: Readonly<Record<string, WordKey>> = {
  'commander.unknownOption': 'terminal.unknown-option',
  'commander.missingArgument': 'terminal.missing-argument',
  'commander.optionMissingArgument': 'terminal.missing-value',
  'commander.excessArguments': 'terminal.excess-arguments',
}

/** Commander's own sentences are English; what they quote is put into ours. */
function usageSentence(error: CommanderError, words: Words): string {
  const key = SENTENCES[error.code]
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  return key === undefined ? error.message : words.say(key, { value })
}

const unknownCommand = (value: string, words: Words): string =>
  words.say('terminal.unknown-command', { value, known: COMMANDS.map(({ name }) => name).join(', ') })
