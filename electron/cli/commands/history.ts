import type { Command } from '../command.ts'
import { historyText } from '../layout/changes-text.ts'
import { workspaceOf } from '../required.ts'

/** What the imports of a workspace did to one firm. */
export const history: Command = {
  name: 'history',
  arguments: '<id>',
  summary: 'changes.history-command',
  options: [],
  run: ({ terminal, args, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const entries = await core.call('firm.history', { id: args[0] ?? '' })
      return { json: entries, text: () => historyText(entries, terminal.words) }
    }),
}
