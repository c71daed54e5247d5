import type { EditRequest } from '../../../shared/contract/edits.ts'
import type { Command } from '../command.ts'
import { editsText } from '../layout/changes-text.ts'
import { workspaceOf } from '../required.ts'

/** Puts a value of one's own in place of the register's, or lists what was put there. */
export const edit: Command = {
  name: 'edit',
  arguments: '<id> [field] [value]',
  summary: 'changes.edit-command',
  options: ['reason'],
  run: ({ terminal, args, options }) =>
    terminal.inWorkspace(workspaceOf(options, terminal.words), async (core) => {
      const [id = '', field, value] = args
      // The core checks the field's name and answers with the known ones.
      if (field !== undefined && value !== undefined)
        await core.call('firm.edit', {
          id,
          field: field as EditRequest['field'],
          value,
          reason: options.reason ?? '',
        })
      const edits = await core.call('firm.edits', { id })
      return { json: edits, text: () => editsText(edits, terminal.words) }
    }),
}
