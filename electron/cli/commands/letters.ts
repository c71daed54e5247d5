import { DOCUMENT_FORMATS } from '../../../shared/contract/letters.ts'
import { askRanking, LIST_OPTIONS } from '../ask-ranking.ts'
import type { Command } from '../command.ts'
import { clean } from '../layout/clean.ts'
import { required, workspaceOf } from '../required.ts'
import { writeDocuments } from '../write-documents.ts'

/** A letter for each firm of a list, each a file of its own; whoever must not be contacted is left out and named. */
export const letters: Command = {
  name: 'letters',
  arguments: '',
  summary: 'campaigns.letters-command',
  options: ['template', 'as', 'in', 'top', ...LIST_OPTIONS, 'out'],
  run({ terminal, options }) {
    const { words } = terminal
    const folder = required(options.out, '--out', words)
    const { template = 'owner-letter', as: format = DOCUMENT_FORMATS[2], model } = options
    return terminal.inWorkspace(workspaceOf(options, words), async (core) => {
      const ranking = await askRanking(core, options)
      const language = options.in ?? 'recipient'
      const request = { ranking, folder, template, format, language, model, words }
      const { written, suppressed } = await writeDocuments(core, request)
      const names = clean(suppressed.join(', '))
      return {
        json: { folder, template, format, written, suppressed },
        text: () =>
          [
            words.say('campaigns.letters-written', { count: written, folder }),
            ...(names === '' ? [] : [words.say('campaigns.letters-left-out', { names })]),
          ].join('\n'),
      }
    })
  },
}
