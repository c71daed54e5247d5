import type { Output } from '../../../shared/contract/api.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { EXIT } from '../exit-status.ts'
import { table } from '../layout/table.ts'
import { workspaceOf } from '../required.ts'

/** Records what became of firms from a table; without one lists what is recorded. */
export const outcomes: Command = {
  name: 'outcomes',
  arguments: '[file]',
  summary: 'terminal.outcomes',
  options: ['strict'],
  more: (words) => words.say('terminal.outcomes-about'),
  run: ({ terminal: { inWorkspace, words }, args: [file], options }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      if (file === undefined) {
        const recorded = await core.call('outcome.list', {})
        return { json: recorded, text: () => listText(recorded, words) }
      }
      const taken = await core.call('outcome.import', { file })
      const isRefused = taken.refused > 0 && options.strict === true
      return {
        json: taken,
        text: () => takenText(taken, words),
        status: isRefused ? EXIT.refusedRows : EXIT.done,
      }
    }),
}

function takenText(
  { read, added, replaced, refused, problems }: Output<'outcome.import'>,
  words: Words,
): string {
  const lines = problems.map(({ row, id, reason }) =>
    words.say('terminal.outcome-refused', { row: words.number(row), id, reason }),
  )
  const counts = words.say('terminal.outcomes-taken', {
    read: words.number(read),
    added: words.number(added),
    replaced: words.number(replaced),
    refused: words.number(refused),
  })
  return [counts, ...lines].join('\n')
}

function listText(recorded: Output<'outcome.list'>, words: Words): string {
  if (recorded.length === 0) return words.say('terminal.no-outcomes')
  const columns = [
    { title: words.say('terminal.column-id') },
    { title: words.say('terminal.column-name'), most: 40 },
    { title: words.say('terminal.column-outcome') },
    { title: words.say('terminal.column-date') },
  ]
  const rows = recorded.map(({ id, name, outcome, date }) => [
    id,
    name,
    words.say(`analysis.outcome-${outcome}`),
    words.date(date),
  ])
  return table(columns, rows)
}
