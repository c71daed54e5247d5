import type { Command } from '../command.ts'
import { table } from '../layout/table.ts'

/** The registers whose layout is known. */
export const profiles: Command = {
  name: 'profiles',
  arguments: '',
  summary: 'terminal.profiles',
  options: [],
  async run({ terminal: { call, words } }) {
    const known = await call('about.profiles', {})
    const columns = [
      { title: words.say('terminal.column-id') },
      { title: words.say('terminal.column-title') },
      { title: words.say('terminal.column-country') },
      { title: words.say('terminal.column-confirmed') },
    ]
    const rows = known.map(({ id, title, country, confirmed }) => [
      id,
      title,
      country ?? '–',
      words.say(confirmed ? 'documents.raw-yes' : 'documents.raw-no'),
    ])
    return { json: known, text: () => table(columns, rows) }
  },
}
