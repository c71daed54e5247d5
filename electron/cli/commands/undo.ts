import type { Command } from '../command.ts'
import { clean } from '../layout/clean.ts'
import { valueReaders } from '../parse-value.ts'
import { workspaceOf } from '../required.ts'

const MOST = 100_000_000

/** Takes an import back: what its source showed before is shown again. */
export const undo: Command = {
  name: 'undo',
  arguments: '<import>',
  summary: 'terminal.undo',
  options: [],
  run: ({ terminal, args, options }) => {
    const { words } = terminal
    const id = valueReaders(words).wholeNumber(1, MOST)(args[0] ?? '')
    return terminal.inWorkspace(workspaceOf(options, words), async (core) => {
      const entry = await core.call('import.undo', { import: id })
      const { source, firms, rows } = entry
      return {
        json: entry,
        text: () =>
          [
            words.say('terminal.undone', { import: id, source, number: words.number(firms) }),
            words.say('changes.undone', {
              reversed: words.number(rows.reversed),
              kept: words.number(rows.kept.length),
            }),
            ...rows.failed.map(({ id: firm, name, reason }) => `${clean(`${firm} ${name}`)}: ${reason}`),
          ].join('\n'),
      }
    })
  },
}
