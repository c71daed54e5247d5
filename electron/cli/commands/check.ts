import { existsSync } from 'node:fs'
import type { Command, Outcome } from '../command.ts'
import { READING_OPTIONS, stageFiles, statusOf } from '../import-files.ts'
import { reportText } from '../layout/report-text.ts'
import type { Core } from '../terminal.ts'

/** A dry run: what the files are, how they would be read, and what is wrong with them. Nothing is kept. */
export const check: Command = {
  name: 'check',
  arguments: '<files...>',
  summary: 'terminal.check',
  options: READING_OPTIONS,
  async run({ terminal, args, options }) {
    const work = async (core: Core): Promise<Outcome> => {
      const { staged, report } = await stageFiles(core, args, options)
      await core.call('import.discard', { staged })
      return {
        json: report,
        text: () => reportText(report, terminal.words),
        status: statusOf(report, options),
      }
    }
    const { workspace } = options
    return workspace !== undefined && existsSync(workspace)
      ? terminal.inWorkspace(workspace, work)
      : terminal.inTemporary(work)
  },
}
