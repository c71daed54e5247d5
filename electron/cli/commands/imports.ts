import type { Command } from '../command.ts'
import { table } from '../layout/table.ts'
import { workspaceOf } from '../required.ts'

/** The imports of a workspace, the newest first. */
export const imports: Command = {
  name: 'imports',
  arguments: '',
  summary: 'terminal.imports',
  options: [],
  run: ({ terminal, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const { words } = terminal
      const entries = await core.call('import.list', {})
      const rows = entries.map((entry) => [
        String(entry.id),
        entry.source,
        entry.profile,
        entry.files.join(', '),
        entry.asOf,
        entry.keptAt.slice(0, 16).replace('T', ' '),
        words.number(entry.firms),
        words.number(entry.refused),
        words.say(entry.current ? 'documents.raw-yes' : 'documents.raw-no'),
      ])
      const columns = [
        { title: '#', align: 'right' },
        { title: words.say('terminal.column-source') },
        { title: words.say('terminal.column-profile') },
        { title: words.say('terminal.column-file'), most: 40 },
        { title: words.say('terminal.column-data-date') },
        { title: words.say('terminal.column-kept-at') },
        { title: words.say('terminal.column-firms'), align: 'right' },
        { title: words.say('terminal.column-refused'), align: 'right' },
        { title: words.say('terminal.column-shown') },
      ] as const
      return {
        json: entries,
        text: () => (entries.length === 0 ? words.say('terminal.no-imports') : table(columns, rows)),
      }
    }),
}
