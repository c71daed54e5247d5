import type { Command } from '../command.ts'
import { table } from '../layout/table.ts'

/** The scoring models that ship with the program, with their criteria and weights. */
export const models: Command = {
  name: 'models',
  arguments: '',
  summary: 'terminal.models',
  options: [],
  async run({ terminal: { call, words } }) {
    const known = await call('about.models', {})
    const columns = [
      { title: words.say('terminal.column-id') },
      { title: words.say('terminal.column-version') },
      { title: words.say('terminal.column-title') },
      { title: words.say('terminal.column-lens') },
      { title: words.say('terminal.column-weight') },
    ]
    const rows = known.map(({ id, version, title, lens, criteria }) => [
      id,
      version,
      title,
      words.say(`criteria.lens-${lens}`),
      criteria
        .map((each) => `${words.say(`criteria.${each.id}`)} ${words.number(each.weight, 2)}`)
        .join(' · '),
    ])
    return { json: known, text: () => table(columns, rows) }
  },
}
