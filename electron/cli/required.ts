import type { Words } from '../../shared/words/words.ts'
import type { OptionValues } from './options.ts'
import { UsageError } from './usage-error.ts'

export const workspaceOf = ({ workspace }: OptionValues, words: Words): string =>
  required(workspace, '--workspace', words)

/** The value of an option that this command cannot do without. */
export function required<T>(value: T | undefined, option: string, words: Words): T {
  if (value !== undefined) return value
  throw new UsageError(words.say('terminal.option-required', { option }))
}
