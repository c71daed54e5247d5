import type { Backup } from '../../../shared/contract/care.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { workspaceOf } from '../required.ts'

/** The copies of a workspace that were made by themselves, also of one that cannot be opened. */
export const backups: Command = {
  name: 'backups',
  arguments: '',
  summary: 'care.backups-command',
  options: [],
  async run({ terminal: { call, words }, options }) {
    const list = await call('backup.list', { file: workspaceOf(options, words) })
    return {
      json: list,
      text: () =>
        list.backups.length === 0
          ? words.say('care.copies-none')
          : list.backups.map((backup) => backupLine(backup, words)).join('\n'),
    }
  },
}

function backupLine({ backup, madeAt, why, readable, firms, notes }: Backup, words: Words): string {
  const when = words.say('care.copy-when', { date: words.date(madeAt), time: madeAt.slice(11, 16) })
  const holds = readable
    ? words.say('care.copy-holds', { firms: words.number(firms), notes: words.number(notes) })
    : words.say('care.copy-unreadable')
  return `${when}, ${words.say(`care.why-${why}`)}: ${holds}\n  ${backup}`
}
