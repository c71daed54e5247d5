import { basename, extname } from 'node:path'
import type { Words } from '../../../shared/words/words.ts'
import type { Command, Outcome } from '../command.ts'
import { table } from '../layout/table.ts'
import type { Core, Terminal } from '../terminal.ts'

/** The documents that `note` can write; with a Word file, checks it and keeps it as a template of the office's own. */
export const templates: Command = {
  name: 'templates',
  arguments: '[file]',
  summary: 'terminal.templates',
  options: [],
  more: (words) => words.say('campaigns.templates-about'),
  async run({ terminal, args: [file], options: { workspace } }) {
    if (workspace === undefined) return listed(await terminal.call('about.templates', {}), [], terminal)
    return terminal.inWorkspace(workspace, async (core) => {
      if (file !== undefined) return added(core, file, terminal.words)
      const own = await core.call('wordTemplate.list', {})
      return listed(await core.call('about.templates', {}), own, terminal)
    })
  },
}

async function added(core: Core, file: string, words: Words): Promise<Outcome> {
  const name = basename(file, extname(file))
  const template = await core.call('wordTemplate.add', { file, name })
  return { json: template, text: () => words.say('campaigns.template-kept', { name }) }
}

function listed(
  known: readonly { readonly id: string; readonly title: string; readonly languages: readonly string[] }[],
  own: readonly { readonly id: number; readonly name: string }[],
  { words }: Terminal,
): Outcome {
  const columns = [
    { title: words.say('terminal.column-id') },
    { title: words.say('terminal.column-title') },
    { title: words.say('terminal.column-languages') },
  ]
  const rows = [
    ...known.map(({ id, title, languages }) => [id, title, languages.join(', ')]),
    ...own.map(({ name }) => [name, words.say('campaigns.template-own'), 'docx']),
  ]
  return { json: own.length === 0 ? known : [...known, ...own], text: () => table(columns, rows) }
}
