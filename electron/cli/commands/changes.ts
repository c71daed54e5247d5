import type { DigestFormat } from '../../../shared/contract/exports.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exit-status.ts'
import { changesText } from '../layout/changes-text.ts'
import { workspaceOf } from '../required.ts'

/** What the newest imports brought, with `--out` as a sheet to print as well; ends with a status of its own where that is anything. */
export const changes: Command = {
  name: 'changes',
  arguments: '',
  summary: 'changes.command',
  options: ['since', 'lens', 'top', 'out'],
  run: ({ terminal, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const { since, lens, top: limit } = options
      const found = await core.call('changes.since', { since, lens, limit })
      if (options.out !== undefined)
        await core.call('changes.save', { file: options.out, format: formatOf(options.out), since, lens })
      const isAny = Object.values(found.counts).some((count) => count > 0)
      return {
        json: found,
        text: () => changesText(found, terminal.words),
        status: isAny ? EXIT.changesFound : EXIT.done,
      }
    }),
}

const formatOf = (file: string): DigestFormat => (file.toLowerCase().endsWith('.md') ? 'md' : 'html')
