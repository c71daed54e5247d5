import type { Command } from '../command.ts'
import { partsText } from '../layout/explanation-text.ts'

/** Scores one firm written by hand. */
export const score: Command = {
  name: 'score',
  arguments: '<file>',
  summary: 'terminal.score',
  options: ['model'],
  async run({ terminal, args, options: { model } }) {
    const result = await terminal.call('model.score', { file: args[0] ?? '', model })
    return { json: result, text: () => partsText(result, terminal.words) }
  },
}
