import type { Command } from '../command.ts'
import { proposalsText } from '../layout/distress-text.ts'
import { valueReaders } from '../parse-value.ts'
import { workspaceOf } from '../required.ts'

const MOST = 100_000_000

/** Says which firm an event is about, or that it is none of those proposed; answers with what still waits. */
export const confirm: Command = {
  name: 'confirm',
  arguments: '<event> [firm]',
  summary: 'changes.confirm-command',
  options: [],
  run: ({ terminal, args: [text = '', firm = null], options }) => {
    const { words } = terminal
    const event = valueReaders(words).wholeNumber(1, MOST)(text)
    return terminal.inWorkspace(workspaceOf(options, words), async (core) => {
      await core.call('distress.confirm', { event, firm })
      const proposals = await core.call('distress.proposals', {})
      return { json: { proposals }, text: () => proposalsText(proposals, words) }
    })
  },
}
