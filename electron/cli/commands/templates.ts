import type { Command } from '../command.ts'
import { table } from '../layout/table.ts'

/** The documents that `note` can write. */
export const templates: Command = {
  name: 'templates',
  arguments: '',
  summary: 'terminal.templates',
  options: [],
  async run({ terminal: { call, words } }) {
    const known = await call('about.templates', {})
    const columns = [
      { title: words.say('terminal.column-id') },
      { title: words.say('terminal.column-title') },
      { title: words.say('terminal.column-languages') },
    ]
    const rows = known.map(({ id, title, languages }) => [id, title, languages.join(', ')])
    return { json: known, text: () => table(columns, rows) }
  },
}
