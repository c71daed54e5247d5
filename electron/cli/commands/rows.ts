import { AppError } from '../../../shared/contract/errors.ts'
import { readTable } from '../../core/reading/read-table.ts'
import type { Command } from '../command.ts'
import { EXIT, EXIT_OF_ERROR, type ExitStatus } from '../exit-status.ts'

/** The table as read, before any mapping: one line of JSON per file. A file that cannot be read is named; the rest follow. */
export const rows: Command = {
  name: 'rows',
  arguments: '<files...>',
  summary: 'terminal.rows-command',
  options: ['encoding', 'delimiter', 'headerLine', 'footerRows'],
  async run({ terminal: { words, tell }, args, options }) {
    let status: ExitStatus = EXIT.done
    async function* lines(): AsyncGenerator<string> {
      for (const file of args) {
        try {
          const { remarks, ...table } = await readTable(file, options)
          const problems = remarks.map(({ code, line }) => ({
            code,
            line,
            message: words.say(`reading.${code}`, { line }),
          }))
          yield JSON.stringify({ file, ...table, problems })
        } catch (error) {
          if (!(error instanceof AppError)) throw error
          const { code, details } = error
          const message = words.say(`errors.${code}`, details)
          status = EXIT_OF_ERROR[code]
          tell(message)
          yield JSON.stringify({ file, error: { code, message, details } })
        }
      }
    }
    return { lines: lines(), status: () => status }
  },
}
