import type { Command } from '../command.ts'
import { workspaceOf } from '../required.ts'

/** Puts a copy in the place of its workspace; what was there is put aside. */
export const restore: Command = {
  name: 'restore',
  arguments: '<file>',
  summary: 'care.restore-command',
  options: [],
  async run({ terminal: { call, words }, args: [backup = ''], options }) {
    const restored = await call('backup.restore', { file: workspaceOf(options, words), backup })
    await call('workspace.close', {})
    return { json: restored, text: () => words.say('care.restored', { file: restored.putAside ?? '—' }) }
  },
}
