import type { Output } from '../../../shared/contract/api.ts'
import type { Words } from '../../../shared/words/words.ts'
import type { Command } from '../command.ts'
import { table } from '../layout/table.ts'

/** Weights from pairwise judgements. */
export const weigh: Command = {
  name: 'weigh',
  arguments: '<file>',
  summary: 'terminal.weigh',
  options: [],
  async run({ terminal, args }) {
    const weighing = await terminal.call('model.weigh', { file: args[0] ?? '' })
    return { json: weighing, text: () => weighingText(weighing, terminal.words) }
  },
}

function weighingText(weighing: Output<'model.weigh'>, words: Words): string {
  const { weights, lambdaMax, consistencyRatio, acceptable, worst } = weighing
  const columns = [
    { title: words.say('terminal.column-criterion') },
    { title: words.say('terminal.column-weight'), align: 'right' },
  ] as const
  const rows = Object.entries(weights).map(([name, weight]) => [name, words.number(weight, 4)])
  const ratio = words.say(acceptable ? 'terminal.consistent' : 'terminal.inconsistent', {
    lambda: words.number(lambdaMax, 4),
    ratio: words.number(consistencyRatio, 4),
  })
  const misfit =
    worst === null
      ? []
      : [
          words.say('terminal.worst-judgement', {
            a: worst.pair[0],
            b: worst.pair[1],
            given: words.number(worst.given, 2),
            consistent: words.number(worst.consistent, 2),
          }),
        ]
  return [table(columns, rows), ratio, ...misfit].join('\n\n')
}
