import { extname } from 'node:path'
import type { DocumentFormat } from '../../../shared/contract/letters.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { required, workspaceOf } from '../required.ts'
import { UsageError } from '../usage-error.ts'

/** A file note or a letter about one firm: printed, or written to a file whose ending says the format. */
export const note: Command = {
  name: 'note',
  arguments: '<id>',
  summary: 'terminal.note',
  options: ['template', 'in', 'lens', 'model', 'asOf', 'out'],
  run({ terminal, args, options }) {
    const { words } = terminal
    const { lens = 'succession', template = 'file-note', model, asOf, out } = options
    const format = out === undefined ? null : formatOf(out, words)
    const request = {
      firm: args[0] ?? '',
      template,
      lens,
      model,
      asOf,
      language: options.in ?? words.language,
    }
    return terminal.inWorkspace(workspaceOf(options, words), async (core) => {
      const own = (await core.call('wordTemplate.list', {})).find(({ name }) => name === template)
      if (own !== undefined) {
        const { firm, language } = request
        const file = required(out, '--out', words)
        await core.call('wordTemplate.fill', { template: own.id, firm, language, file })
        return { json: { template, file }, text: () => words.say('terminal.written', { file }) }
      }
      const document = await core.call('document.render', request)
      if (out === undefined || format === null) {
        return { json: { template, ...document }, text: () => document.markdown.trimEnd() }
      }
      await core.call('document.save', { ...request, format, file: out })
      return {
        json: { template, title: document.title, format, file: out },
        text: () => words.say('terminal.written', { file: out }),
      }
    })
  },
}

function formatOf(file: string, words: Words): DocumentFormat {
  const ending = extname(file).toLowerCase()
  if (ending === '.docx') return 'docx'
  if (ending === '.md') return 'md'
  if (ending === '.html' || ending === '.htm') return 'html'
  throw new UsageError(words.say('terminal.note-format', { file }))
}
