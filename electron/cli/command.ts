import type { WordKey, Words } from '../../shared/words/words.ts'
import type { ExitStatus } from './exit-status.ts'
import type { OptionName, OptionValues } from './options.ts'
import type { Terminal } from './terminal.ts'

/** One command of the terminal; its file is named after it. */
export interface Command {
  readonly name: string
  /** As commander writes it: `<file>`, `<files...>`; empty for none. */
  readonly arguments: string
  readonly summary: WordKey
  /** Beside `--json`, `--lang`, `--workspace` and `--help`, which every command takes. */
  readonly options: readonly OptionName[]
  /** Printed below the options in the command's help. */
  readonly more?: (words: Words) => string
  readonly run: (invocation: Invocation) => Promise<Outcome>
}

export interface Invocation {
  readonly terminal: Terminal
  readonly args: readonly string[]
  readonly options: OptionValues
}

/** What a command has to say: one answer, or lines that are printed as they come, for scripts and people alike. */
export type Outcome = Answer | Lines

export interface Answer {
  /** With `--json` the one document on standard output. */
  readonly json: unknown
  readonly text: () => string
  /** Default: done. */
  readonly status?: ExitStatus
}

export interface Lines {
  readonly lines: AsyncIterable<string>
  /** Asked when the last line is out. */
  readonly status: () => ExitStatus
}
