import type { Command } from '../command.ts'
import { importFiles, READING_OPTIONS, statusOf } from '../import-files.ts'
import { reportText } from '../layout/report-text.ts'
import { required, workspaceOf } from '../required.ts'

/** Takes files into a workspace, which is created where there is none. */
export const importCommand: Command = {
  name: 'import',
  arguments: '<files...>',
  summary: 'terminal.import',
  options: [...READING_OPTIONS, 'purpose', 'basis'],
  run: ({ terminal, args, options }) =>
    terminal.inNewOrExisting(workspaceOf(options, terminal.words), async (core) => {
      const { words } = terminal
      const { purpose, basis } = options
      if (purpose !== undefined)
        await core.call('privacy.setPurpose', { purpose, legalBasis: required(basis, '--basis', words) })
      const { report, entry } = await importFiles(core, args, options)
      return {
        json: report,
        text: () => `${reportText(report, words)}\n\n${words.say('terminal.imported', { import: entry.id })}`,
        status: statusOf(report, options),
      }
    }),
}
