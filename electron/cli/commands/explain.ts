import type { Command } from '../command.ts'
import { explanationText } from '../layout/explanation-text.ts'
import { workspaceOf } from '../required.ts'

/** One firm's calculation, from the raw values to the score. */
export const explain: Command = {
  name: 'explain',
  arguments: '<id>',
  summary: 'terminal.explain',
  options: ['lens', 'model', 'asOf'],
  run: ({ terminal, args, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const { lens = 'succession', model, asOf } = options
      const dossier = await core.call('firm.explain', { id: args[0] ?? '', lens, model, asOf })
      return { json: dossier, text: () => explanationText(dossier, terminal.words) }
    }),
}
