import type { Command } from '../command.ts'
import { proposalsText } from '../layout/distress-text.ts'
import { workspaceOf } from '../required.ts'

/** Reads a list of closures, lay-offs or insolvency notices; what is merely alike is shown and waits for `confirm`. */
export const distress: Command = {
  name: 'distress',
  arguments: '[file]',
  summary: 'changes.distress-command',
  options: [],
  run: ({ terminal, args: [file], options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const { words } = terminal
      const report = file === undefined ? null : await core.call('distress.import', { file })
      const proposals = await core.call('distress.proposals', {})
      const summary =
        report === null ? [] : [words.say('changes.distress-report', { ...report, file: report.file })]
      return {
        json: { report, proposals },
        text: () => [...summary, proposalsText(proposals, words)].join('\n'),
      }
    }),
}
