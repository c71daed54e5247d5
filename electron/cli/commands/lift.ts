import type { Command } from '../command.ts'
import { valueReaders } from '../parse-value.ts'
import { required, workspaceOf } from '../required.ts'

const MOST = 100_000_000

/** Takes an entry off the do-not-contact list; the reason is kept. */
export const lift: Command = {
  name: 'lift',
  arguments: '<entry>',
  summary: 'campaigns.lift-command',
  options: ['reason'],
  run: ({ terminal: { inWorkspace, words }, args: [entry = ''], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const suppression = valueReaders(words).wholeNumber(1, MOST)(entry)
      const why = required(options.reason, '--reason', words)
      await core.call('suppression.lift', { suppression, why })
      return {
        json: { lifted: suppression },
        text: () => words.say('campaigns.suppression-lifted', { id: suppression }),
      }
    }),
}
