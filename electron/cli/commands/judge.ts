import type { JudgementRequest } from '../../../shared/contract/by-hand.ts'
import type { Command } from '../command.ts'
import { judgementsText } from '../layout/by-hand-text.ts'
import { workspaceOf } from '../required.ts'

/** Puts a value on what no register carries, or over a whole criterion, or lists what was put there. */
export const judge: Command = {
  name: 'judge',
  arguments: '<id> [about] [value]',
  summary: 'terminal.judge',
  options: ['reason'],
  run: ({ terminal, args, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const [id = '', about, value] = args
      // The core checks what it is about and answers with the known names.
      if (about !== undefined && value !== undefined)
        await core.call('firm.judge', {
          id,
          about: about as JudgementRequest['about'],
          value: Number(value),
          reason: options.reason ?? '',
        })
      const { byHand } = await core.call('firm.explain', { id, lens: 'succession' })
      return { json: byHand.judgements, text: () => judgementsText(byHand.judgements, terminal.words) }
    }),
}
