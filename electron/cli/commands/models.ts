import type { Output } from '../../../shared/contract/api.ts'
import type { Client } from '../../../shared/contract/connect.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Answer, Command } from '../command.ts'
import { table } from '../layout/table.ts'
import { UsageError } from '../usage-error.ts'

type Model = Output<'about.models'>[number]['model']

interface Listed {
  readonly title: string
  readonly model: Model
  /** Ranks its lens in the workspace; null = no workspace was named. */
  readonly inForce: boolean | null
}

/**
 * The scoring models that ship with the program and, of a workspace, those in force; one of them as the file that
 * `--model` takes, to be changed.
 */
export const models: Command = {
  name: 'models',
  arguments: '[id]',
  summary: 'terminal.models',
  options: ['schema'],
  async run({ terminal, args: [id], options: { workspace, schema } }) {
    if (schema === true) return document(await terminal.call('about.modelSchema', {}))
    const { words } = terminal
    const known =
      workspace === undefined
        ? await shipped(terminal.call)
        : await terminal.inWorkspace(workspace, ({ call }) => withOwn(call, words))
    if (id === undefined) return { json: known.map(summaryOf), text: () => listText(known, words) }
    const found = known.findLast(({ model }) => model.id === id)
    if (found === undefined) {
      const ids = known.map(({ model }) => model.id).join(', ')
      throw new UsageError(words.say('terminal.not-one-of', { value: id, known: ids }))
    }
    return document(found.model)
  },
}

const document = (json: unknown): Answer => ({ json, text: () => JSON.stringify(json, null, 2) })

const shipped = async (call: Client): Promise<readonly Listed[]> =>
  (await call('about.models', {})).map((known) => ({ ...known, inForce: null }))

async function withOwn(call: Client, words: Words): Promise<readonly Listed[]> {
  const known = await shipped(call)
  const inForce = await Promise.all([
    call('model.get', { lens: 'succession' }),
    call('model.get', { lens: 'recovery' }),
  ])
  const isInForce = ({ id, version }: Model): boolean =>
    inForce.some(({ model }) => model.id === id && model.version === version)
  const own = inForce
    .map(({ model }) => model)
    .filter(({ id, version }) => !known.some(({ model }) => model.id === id && model.version === version))
  const title = words.say('terminal.own-model')
  return [...known, ...own.map((model) => ({ title: model.name ?? title, model }))].map((one) => ({
    ...one,
    inForce: isInForce(one.model),
  }))
}

const summaryOf = ({ title, model: { id, version, lens, criteria }, inForce }: Listed) => ({
  id,
  version,
  title,
  lens,
  weights: Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.weight])),
  ...(inForce === null ? {} : { inForce }),
})

function listText(known: readonly Listed[], words: Words): string {
  const columns = [
    { title: words.say('terminal.column-id') },
    { title: words.say('terminal.column-version') },
    { title: words.say('terminal.column-title') },
    { title: words.say('terminal.column-lens') },
    { title: words.say('terminal.column-weight') },
  ]
  const rows = known.map(({ title, model: { id, version, lens, criteria }, inForce }) => [
    id,
    version,
    inForce === true ? `${title} (${words.say('terminal.in-force')})` : title,
    words.say(`criteria.lens-${lens}`),
    criteria.map((each) => `${words.say(`criteria.${each.id}`)} ${words.number(each.weight, 2)}`).join(' · '),
  ])
  return table(columns, rows)
}
