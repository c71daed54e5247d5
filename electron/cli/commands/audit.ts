import type { AuditLine } from '../../../shared/contract/privacy.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exit-status.ts'
import { clean } from '../layout/clean.ts'
import { workspaceOf } from '../required.ts'

/** What came into a workspace and what left it; ends with 6 where the record was tampered with. */
export const audit: Command = {
  name: 'audit',
  arguments: '',
  summary: 'care.audit-command',
  options: [],
  run: ({ terminal: { inWorkspace, words }, options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const { audit: lines, auditBroken: broken } = await core.call('privacy.report', {})
      return {
        json: { lines, broken },
        text: () =>
          [
            broken === null
              ? words.say('care.audit-whole')
              : words.say('care.audit-broken', { entry: broken }),
            ...lines.map((line) => auditLine(line, words)),
          ].join('\n'),
        status: broken === null ? EXIT.done : EXIT.damageFound,
      }
    }),
}

const auditLine = ({ id, at, author, what, details }: AuditLine, words: Words): string =>
  clean(`${id}  ${words.date(at)}  ${author}  ${what}  ${JSON.stringify(details)}`)
