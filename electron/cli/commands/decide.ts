import type { DecisionRequest } from '../../../shared/contract/decisions.ts'
import type { Command } from '../command.ts'
import { decisionsText } from '../layout/deciding-text.ts'
import { required, workspaceOf } from '../required.ts'

/** Writes down what a person decided of a firm, or lists what was decided. */
export const decide: Command = {
  name: 'decide',
  arguments: '<id> [decision]',
  summary: 'deciding.decide-command',
  options: ['lens', 'reason'],
  more: (words) => words.say('deciding.decide-about'),
  run: ({ terminal: { inWorkspace, words }, args: [firm = '', decision], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const { lens = 'succession' } = options
      // The core checks the decision and answers with those it knows. A reason alone is not dropped in silence.
      if (decision !== undefined || options.reason !== undefined)
        await core.call('decision.add', {
          ...{ firm, lens },
          decision: required(decision, '<decision>', words) as DecisionRequest['decision'],
          reason: required(options.reason, '--reason', words),
        })
      const { decisions } = await core.call('firm.explain', { id: firm, lens })
      return { json: decisions, text: () => decisionsText(decisions, words) }
    }),
}
