import { extname } from 'node:path'
import { EXPORT_KINDS, type ExportFormat } from '../../../shared/contract/exports.ts'
import type { Words } from '../../../shared/words/words.ts'
import { exportColumns } from '../../core/exporting/export-columns.ts'
import { LIST_OPTIONS, queryOf } from '../ask-ranking.ts'
import type { Command } from '../command.ts'
import { required, workspaceOf } from '../required.ts'
import { UsageError } from '../usage-error.ts'

/** The list as seen, in a file. Names and ages of owners stay out unless asked for. */
export const exportList: Command = {
  name: 'export',
  arguments: '',
  summary: 'terminal.export',
  options: ['format', 'personalData', 'decided', 'out', ...LIST_OPTIONS],
  more: (words) =>
    exportColumns(words)
      .map(({ name, meaning }) => `  ${name.padEnd(15)} ${meaning}`)
      .join('\n'),
  run({ terminal, options }) {
    const { words } = terminal
    const out = required(options.out, '--out', words)
    const format = options.format ?? formatOf(out, words)
    const { personalData = false, decided = false } = options
    return terminal.inWorkspace(workspaceOf(options, words), async (core) => {
      const request = { ...queryOf(options), format, file: out, personalData, decided }
      const { rows, suppressed } = await core.call('ranking.export', request)
      const exported = words.say('terminal.exported', {
        count: rows,
        number: words.number(rows),
        file: out,
      })
      const left = words.say('exports.suppressed', { count: suppressed })
      return {
        json: { file: out, format, rows, suppressed, personalData, decided },
        text: () =>
          [
            exported,
            ...(suppressed > 0 ? [left] : []),
            words.say(`exports.standing-${decided ? 'decided' : 'proposal'}`),
            words.say('exports.no-backup'),
          ].join('\n'),
      }
    })
  },
}

function formatOf(file: string, words: Words): ExportFormat {
  const ending = extname(file).toLowerCase().slice(1)
  const format = EXPORT_KINDS.find((known) => known === ending)
  if (format !== undefined) return format
  throw new UsageError(words.say('terminal.option-required', { option: '--format' }))
}
