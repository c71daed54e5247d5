import type { Command } from '../command.ts'
import { required, workspaceOf } from '../required.ts'

/** A whole copy of a workspace, which opens like the workspace itself. */
export const backup: Command = {
  name: 'backup',
  arguments: '',
  summary: 'terminal.backup',
  options: ['out'],
  run({ terminal, options }) {
    const { words } = terminal
    const out = required(options.out, '--out', words)
    return terminal.inWorkspace(workspaceOf(options, words), async (core) => {
      const { bytes, firms } = await core.call('workspace.backup', { file: out })
      return {
        json: { file: out, bytes, firms },
        text: () => words.say('terminal.backed-up', { count: firms, number: words.number(firms), file: out }),
      }
    })
  },
}
