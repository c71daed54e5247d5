import type { Suppression } from '../../../shared/contract/suppressions.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { clean } from '../layout/clean.ts'
import { required, workspaceOf } from '../required.ts'

/** The do-not-contact list: puts a firm or one of its persons on it, or prints it. */
export const suppress: Command = {
  name: 'suppress',
  arguments: '[id]',
  summary: 'campaigns.suppress-command',
  options: ['reason', 'person', 'scoring'],
  more: (words) => words.say('campaigns.suppress-about'),
  run: ({ terminal: { inWorkspace, words }, args: [firm], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      if (firm === undefined) {
        const list = await core.call('suppression.list', {})
        return { json: list, text: () => listText(list, words) }
      }
      const { person, scoring } = options
      const reason = required(options.reason, '--reason', words)
      const entry = await core.call('suppression.add', { firm, person, reason, scoring })
      return {
        json: entry,
        text: () => words.say('campaigns.suppression-added', { id: entry.id, who: who(entry, words) }),
      }
    }),
}

function listText(list: readonly Suppression[], words: Words): string {
  if (list.length === 0) return words.say('campaigns.suppression-none')
  return list
    .map((entry) =>
      words.say('campaigns.suppression-line', {
        id: entry.id,
        date: words.date(entry.writtenAt),
        who: who(entry, words),
        reason: clean(entry.reason),
      }),
    )
    .join('\n')
}

function who({ about, firm, person }: Suppression, words: Words): string {
  if (firm === null) return words.say('campaigns.suppression-unrecognised')
  const place = clean(`${firm.name} (${firm.id})`)
  if (about === 'firm') return place
  return `${clean(person ?? words.say('campaigns.suppressed-somebody'))}, ${place}`
}
