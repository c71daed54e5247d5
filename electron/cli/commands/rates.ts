import type { SelectionRate } from '../../../shared/contract/privacy.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { table } from '../layout/table.ts'
import { workspaceOf } from '../required.ts'

const TOP = 50

/** How many of the eligible firms of each group are among the first, by age, sector and place. */
export const rates: Command = {
  name: 'rates',
  arguments: '',
  summary: 'care.rates-command',
  options: ['lens', 'top'],
  run: ({ terminal: { inWorkspace, words }, options: { lens = 'succession', top = TOP, ...options } }) =>
    inWorkspace(workspaceOf(options, words), async (core) => {
      const found = await core.call('privacy.selectionRates', { lens, top })
      return { json: found, text: () => ratesText(found, words) }
    }),
}

function ratesText(found: readonly SelectionRate[], words: Words): string {
  const columns = [{ title: words.say('care.rates-group') }, { title: words.say('care.rates-chosen') }]
  return (['age', 'sector', 'municipality'] as const)
    .map((by) => {
      const rows = found
        .filter((rate) => rate.by === by)
        .map(({ group, selected, eligible, rate }) => [
          group,
          words.say('care.rates-of', {
            selected: words.number(selected),
            eligible: words.number(eligible),
            percent: words.number(100 * rate),
          }),
        ])
      return `${words.say(`care.by-${by}`)}\n${table(columns, rows)}`
    })
    .join('\n\n')
}
