import type { Output } from '../../../shared/contract/api.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { table } from '../layout/table.ts'
import { UsageError } from '../usage-error.ts'

type ModelInfo = Output<'about.models'>[number]

/** The scoring models that ship with the program; one of them as the file that `--model` takes, to be changed. */
export const models: Command = {
  name: 'models',
  arguments: '[id]',
  summary: 'terminal.models',
  options: [],
  async run({ terminal: { call, words }, args }) {
    const known = await call('about.models', {})
    const [id] = args
    if (id === undefined) return { json: known.map(summaryOf), text: () => listText(known, words) }
    const found = known.find(({ model }) => model.id === id)
    if (found === undefined) {
      const ids = known.map(({ model }) => model.id).join(', ')
      throw new UsageError(words.say('terminal.not-one-of', { value: id, known: ids }))
    }
    return { json: found.model, text: () => JSON.stringify(found.model, null, 2) }
  },
}

const summaryOf = ({ title, model: { id, version, lens, criteria } }: ModelInfo) => ({
  id,
  version,
  title,
  lens,
  weights: Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.weight])),
})

function listText(known: readonly ModelInfo[], words: Words): string {
  const columns = [
    { title: words.say('terminal.column-id') },
    { title: words.say('terminal.column-version') },
    { title: words.say('terminal.column-title') },
    { title: words.say('terminal.column-lens') },
    { title: words.say('terminal.column-weight') },
  ]
  const rows = known.map(({ title, model: { id, version, lens, criteria } }) => [
    id,
    version,
    title,
    words.say(`criteria.lens-${lens}`),
    criteria.map((each) => `${words.say(`criteria.${each.id}`)} ${words.number(each.weight, 2)}`).join(' · '),
  ])
  return table(columns, rows)
}
