import type { DuplicateFirm } from '../../../shared/contract/duplicates.ts'
import type { Command } from '../command.ts'
import { clean } from '../layout/clean.ts'
import { workspaceOf } from '../required.ts'

/** Firms that may be one, the likeliest first. */
export const duplicates: Command = {
  name: 'duplicates',
  arguments: '',
  summary: 'changes.duplicates-command',
  options: ['top'],
  run: ({ terminal, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const { words } = terminal
      const report = await core.call('duplicates.propose', { limit: options.top })
      const lines = report.pairs.map(
        ({ one, other, similarity }) =>
          `${firmText(one)}  =?  ${firmText(other)}  ${words.number(similarity * 100)} %`,
      )
      const rest = report.count - report.pairs.length
      const more = rest > 0 ? [words.say('changes.more', { number: words.number(rest) })] : []
      return {
        json: report,
        text: () =>
          report.count === 0 ? words.say('changes.no-duplicates') : [...lines, ...more].join('\n'),
      }
    }),
}

const firmText = ({ source, id, name, municipality }: DuplicateFirm): string =>
  clean(`${source}:${id} ${name}${municipality === null ? '' : ` (${municipality})`}`)
