import type { Input } from '../../../shared/contract/api.ts'
import type { Command, Invocation } from '../command.ts'
import { contestsText } from '../layout/deciding-text.ts'
import { required, workspaceOf } from '../required.ts'
import type { Core } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'

/** Writes down who says that a firm's score is wrong, settles it with the score computed anew, or lists both. */
export const contest: Command = {
  name: 'contest',
  arguments: '<id> [number] [outcome]',
  summary: 'deciding.contest-command',
  options: ['lens', 'by', 'reason'],
  more: (words) => words.say('deciding.contest-about'),
  run: ({ terminal, args, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const { words } = terminal
      const [firm = '', number] = args
      const { lens = 'succession', by, reason } = options
      if (number !== undefined) await settle(core, { terminal, args, options })
      else if (by !== undefined || reason !== undefined)
        await core.call('contest.add', {
          ...{ firm, lens },
          by: required(by, '--by', words),
          reason: required(reason, '--reason', words),
        })
      const { contests } = await core.call('firm.explain', { id: firm, lens })
      return { json: contests, text: () => contestsText(contests, words) }
    }),
}

/** The number has to be one of the firm's own. */
async function settle(core: Core, { terminal: { words }, args, options }: Invocation): Promise<void> {
  const [id = '', number, outcome] = args
  const { contests } = await core.call('firm.explain', { id, lens: options.lens ?? 'succession' })
  const found = contests.find((one) => String(one.id) === number)
  if (found === undefined)
    throw new UsageError(words.say('errors.contest-unknown', { contest: number ?? '' }))
  // As for a decision.
  await core.call('contest.resolve', {
    contest: found.id,
    outcome: outcome as Input<'contest.resolve'>['outcome'],
    note: required(options.reason, '--reason', words),
  })
}
