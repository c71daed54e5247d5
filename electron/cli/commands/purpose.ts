import type { Command } from '../command.ts'
import { clean } from '../layout/clean.ts'
import { required, workspaceOf } from '../required.ts'

/** Why the data are kept and on what legal basis: printed, or written down. */
export const purpose: Command = {
  name: 'purpose',
  arguments: '',
  summary: 'care.purpose-command',
  options: ['purpose', 'basis'],
  run: ({ terminal: { inWorkspace, words }, options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      if (options.purpose !== undefined)
        await core.call('privacy.setPurpose', {
          purpose: options.purpose,
          legalBasis: required(options.basis, '--basis', words),
        })
      const { purpose: known } = await core.call('privacy.report', {})
      return {
        json: known,
        text: () =>
          known === null
            ? words.say('care.purpose-none')
            : [
                clean(known.purpose),
                clean(known.legalBasis),
                words.say('care.purpose-by', {
                  date: words.date(known.writtenAt),
                  author: clean(known.author) || words.say('firm.note-anonymous'),
                }),
              ].join('\n'),
      }
    }),
}
