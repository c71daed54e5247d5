import type { SourceNote } from '../../../shared/contract/privacy.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { clean } from '../layout/clean.ts'
import { workspaceOf } from '../required.ts'

/** The registers with what is written down of each; with a name, writes it down first. */
export const sources: Command = {
  name: 'sources',
  arguments: '[source]',
  summary: 'care.sources-command',
  options: ['origin', 'licence', 'keepUntil'],
  run: ({ terminal: { inWorkspace, words }, args: [source], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const { origin, licence, keepUntil } = options
      if (source !== undefined) await core.call('privacy.setSource', { source, origin, licence, keepUntil })
      const { sources: all } = await core.call('privacy.report', {})
      return { json: all, text: () => all.map((each) => sourceText(each, words)).join('\n') }
    }),
}

function sourceText(
  { source, firms, origin, licence, keepUntil, overdue }: SourceNote,
  words: Words,
): string {
  const line = words.say('care.register-line', { source: clean(source), firms: words.number(firms) })
  const until = keepUntil === null ? '' : `${words.say('care.keep-until')} ${words.date(keepUntil)}`
  return [
    [line, clean(origin), clean(licence), until].filter(Boolean).join(' · '),
    ...(overdue ? [`  ${words.say('care.overdue')}`] : []),
  ].join('\n')
}
