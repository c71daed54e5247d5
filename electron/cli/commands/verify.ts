import type { Output } from '../../../shared/contract/api.ts'
import { CallError } from '../../../shared/contract/connect.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command, Outcome } from '../command.ts'
import { EXIT } from '../exit-status.ts'
import { clean } from '../layout/clean.ts'
import { workspaceOf } from '../required.ts'

type VerifyReport = Output<'workspace.verify'>

/** Whether a workspace is whole: the database's own check, and the checksum of every firm. */
export const verify: Command = {
  name: 'verify',
  arguments: '',
  summary: 'terminal.verify',
  options: [],
  async run({ terminal, options }) {
    const { words } = terminal
    const file = workspaceOf(options, words)
    try {
      const report = await terminal.inWorkspace(file, (core) => core.call('workspace.verify', {}))
      return outcomeOf(report, words)
    } catch (error) {
      // Damage that keeps the workspace from being opened is what was asked for.
      if (!(error instanceof CallError) || error.failure.code !== 'workspace-damaged') throw error
      const { message, details } = error.failure
      const findings = [message, String(details['reason'])]
      return outcomeOf({ sound: false, firms: 0, damaged: 0, findings, written: [] }, words)
    }
  },
}

function outcomeOf(report: VerifyReport, words: Words): Outcome {
  return {
    json: report,
    text: () => reportText(report, words),
    status: report.sound ? EXIT.done : EXIT.damageFound,
  }
}

function reportText({ sound, firms, damaged, findings, written }: VerifyReport, words: Words): string {
  const number = words.number(firms)
  if (sound) return words.say('terminal.sound', { count: firms, number })
  return [
    words.say('terminal.damaged', { number, damaged: words.number(damaged) }),
    ...(written.length > 0 ? [words.say('care.written-damaged', { tables: written.join(', ') })] : []),
    ...findings.map(clean),
  ].join('\n')
}
