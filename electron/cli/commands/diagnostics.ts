import type { Command } from '../command.ts'

/** Counts, kinds and places in the program: nothing of people, firms or folders. */
export const diagnostics: Command = {
  name: 'diagnostics',
  arguments: '',
  summary: 'care.diagnostics-command',
  options: [],
  async run({ terminal, options: { workspace } }) {
    const found =
      workspace === undefined
        ? await terminal.call('workspace.diagnostics', {})
        : await terminal.inWorkspace(workspace, (core) => core.call('workspace.diagnostics', {}))
    return { json: found, text: () => found.text }
  },
}
