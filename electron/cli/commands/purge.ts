import type { Command } from '../command.ts'
import { workspaceOf } from '../required.ts'

/** Takes a register out, with what was written about its firms, from the file and from its copies. */
export const purge: Command = {
  name: 'purge',
  arguments: '<source>',
  summary: 'care.purge-command',
  options: [],
  run: ({ terminal: { inWorkspace, words }, args: [source = ''], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const purged = await core.call('privacy.purgeSource', { source })
      return {
        json: purged,
        text: () =>
          words.say('care.purged', {
            firms: words.number(purged.firms),
            copies: words.number(purged.copiesRemoved),
          }),
      }
    }),
}
